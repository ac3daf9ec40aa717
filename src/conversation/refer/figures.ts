import type { Before } from './carry.js';

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千半几]+)';
const UNIT =
  '(?:个?工作日|个?小时|个?月|天|日|周|个?星期|个?季度|年|万元?|千|元|块|亿|家|人|个人|名|次|倍|成|%|a级?|A级?|项|条|种)';
/** 「那五年呢」, 「10万的呢」: the same with another figure. */
const OTHER_FIGURE = new RegExp(
  `^(?:那么?|要是|如果|换成|改成|要|签|超过|不到|低于|,)*(?<figure>${NUMBER}${UNIT})(?:以上|以下|以内|左右)?(?:的话|的|,)*(?:呢|行吗|行不行|可以吗|可不可以|能吗|也行吗|也不行吗|够吗|够不够|[?？])+$`,
);
const FIGURES = new RegExp(`${NUMBER}${UNIT}`, 'g');
const unitOf = (figure: string) => figure.replace(new RegExp(`^${NUMBER}个?`), '').toLowerCase();
const GRADE = /^[1-5一二三四五]a级?$/i;
/** What is longer was a story. */
const LONGEST = 30;

/** The question before with its figure replaced, where both are of one measure. */
export function resolveFigure(text: string, { text: before, intent }: Before): string | null {
  const figure = OTHER_FIGURE.exec(text)?.groups?.figure;
  if (figure === undefined || before.length > LONGEST) return null;
  // A grade asks of the rating, in whatever words that was spoken of.
  if (GRADE.test(figure)) return intent === 'eligibility_social_org' ? `评级${figure}够吗` : null;
  const same = (before.match(FIGURES) ?? []).filter((one) => unitOf(one) === unitOf(figure));
  const spoken = same.length === 1 ? same[0] : undefined;
  return spoken === undefined ? null : before.replace(spoken, figure);
}
