import { readBareAnswer } from '../../../understanding/told/answers.js';
import { GENERAL } from '../../../understanding/told/condition-words.js';
import type { Ctx } from './context.js';
import { keepSnapshot, type SelfCheckData, withAll, without } from './data.js';
import { judge } from './dialog.js';
import { openGroups } from './questions.js';
import { type Taken, takeAnswer } from './take-answer.js';

const COUNTED = /第[一二三四1-4]|最后一|[前后](?:面)?[一两二三123][个项样条]/;
const OH = /^(?:哦|噢|啊|不对|等等|不是|那|就|算|其实|改成|改为|应该是|[,，])*/;

/**
 * Takes in what is said right after a failure, where going on was offered: it may turn that one answer round
 * (「哦有的有的」), speak of the question before (「最后一个也有」), or answer the next one ahead (「都良好」).
 */
export function takeOffered(ctx: Ctx, data: SelfCheckData, text: string): Taken | null {
  const before = data.history.at(-1);
  if (before !== undefined && COUNTED.test(text)) {
    const taken = takeAnswer(ctx, { ...data, asked: before.asked, detail: null }, text, true);
    if (taken !== null) return { ...taken, data: { ...taken.data, asked: data.asked } };
  }
  const told = takeReversal(data, text) ?? takeAnswer(ctx, data, text, false) ?? takeMended(data, text);
  if (told !== null) return told;
  const isAhead = readBareAnswer(text) === 'yes' && /都|全|齐|\ball\b|everything/.test(text);
  return isAhead ? takeAnswer(ctx, data, text, true) : null;
}

/** 「都有」 after a verdict that named what was not told yet: it speaks of all of that. Null when it says no such thing. */
export function takeRest(ctx: Ctx, data: SelfCheckData, text: string): Taken | null {
  const open = openGroups(data, judge(ctx, data)).flat();
  const saysAll =
    readBareAnswer(text) === 'yes' && /有|具备|齐|满足|符合|健全|没问题|都行|都好|\ball\b|everything/.test(text);
  return open.length > 0 && saysAll ? takeAnswer(ctx, { ...data, asked: open, detail: null }, text, true) : null;
}

/** 「已经招齐了」: the one thing said to be lacking is there now; records that were bad are another matter. */
function takeMended(data: SelfCheckData, text: string): Taken | null {
  if (!MENDED.test(text) || /[?]|呢$|吗/.test(text)) return null;
  const lacking = GENERAL.filter((id) => data.org[id] === false);
  const [only, ...more] = lacking;
  if (only === undefined || more.length > 0 || RECORDS.includes(only)) return null;
  const kept = keepSnapshot(data);
  return { data: { ...kept, org: { ...kept.org, [only]: true }, receipt: null }, lead: '', detail: null };
}

const MENDED = /(?:^|已经?|刚|都|现在)(?:经)?(?:补|招|配|找|弄|租|建|改|完善)(?:齐|好|够|到|上|完)/;
const RECORDS: readonly string[] = ['reputation', 'tax_record', 'social_insurance_record'];

/** 「哦有的有的」 right after 「人员没有」; 「那就算有吧」 leaves it to be confirmed. Null when there is not one such answer. */
function takeReversal(data: SelfCheckData, text: string): Taken | null {
  if (
    readBareAnswer(text.replace(OH, '')) !== 'yes' ||
    !/有|健全|具备|齐|良好|正常|完善|\bhave\b|\bdo\b/.test(text) ||
    /都|(?<![健齐])全/.test(text)
  )
    return null;
  const before = data.history.at(-1)?.org;
  const [only, ...more] = GENERAL.filter((id) => data.org[id] === false && before?.[id] !== false);
  if (only === undefined || more.length > 0) return null;
  const kept = keepSnapshot(data);
  const isGuess = /算|吧|应该|可能/.test(text);
  const unclear = isGuess ? withAll(kept.unclear, [only]) : without(kept.unclear, only);
  const org = { ...kept.org, [only]: isGuess ? null : true };
  return { data: { ...kept, org, unclear, receipt: null }, lead: '', detail: null };
}
