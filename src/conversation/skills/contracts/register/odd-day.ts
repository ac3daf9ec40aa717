import { Temporal } from 'temporal-polyfill';
import { decodeNumber } from '../../../../shared/chinese-number.js';
import type { ToldContract } from '../../../../understanding/entities/contract-facts.js';
import type { Draft } from './draft-schema.js';

const ODD_DAY = /^(?:(?<y>20\d\d)\s?[年./-]\s?)?(?<m>\d{1,2})\s?[月./-]/;

/** 2027年2月30日: a day that does not exist, of a month that does. */
export function oddDayIn({ vague }: ToldContract): Draft['oddDay'] {
  for (const { field, why, said } of vague) {
    const month = why === 'impossible' ? ODD_DAY.exec(said)?.groups : undefined;
    if (month && (field === 'start' || field === 'end'))
      return { field, month: [month.y, (month.m ?? '').padStart(2, '0')].filter(Boolean).join('-') };
  }
  return undefined;
}

const BARE_DAY =
  /^(?:哦|噢|啊|额|呃|不好意思|抱歉|说错了?|写错了?|打错了?|那|就|应该|其实|改成?|是|到|[,，\s])*(?<day>\d{1,2}|[一二三]?十?[一二三四五六七八九十])[号日](?:吧|的|啊|哈|了)*[。.!！]?$/;

/** A month told without its year is the next one from the start on, or from today. */
function monthFrom(month: string, from: string): Temporal.PlainDate {
  if (month.length > 2) return Temporal.PlainDate.from(`${month}-01`);
  const first = Temporal.PlainDate.from(`${from.slice(0, 4)}-${month}-01`);
  return month < from.slice(5, 7) ? first.add({ years: 1 }) : first;
}

/** 哦是28号, right after a day that does not exist: of the month told then. */
export function mendOddDay(draft: Draft, text: string, today: string): Draft | null {
  const day = draft.oddDay === undefined ? null : decodeNumber(BARE_DAY.exec(text)?.groups?.day ?? '');
  if (!draft.oddDay || day === null) return null;
  const { field, month } = draft.oddDay;
  const first = monthFrom(month, field === 'end' ? (draft.start ?? today) : today);
  if (day < 1 || day > first.daysInMonth) return null;
  return { ...draft, [field]: first.with({ day }).toString(), oddDay: undefined };
}
