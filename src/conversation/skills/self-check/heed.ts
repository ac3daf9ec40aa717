import { readOrg } from '../../../understanding/org-facts.js';
import { readBareAnswer } from '../../../understanding/told/answers.js';
import { cutSegments, type Segment } from '../../../understanding/told/segments.js';
import type { Ctx } from './context.js';
import type { SelfCheckData } from './data.js';
import { type Taken, takeAnswer } from './take-answer.js';
import { retold } from './verdict-asked.js';

/** Words that do not only nod. */
const SAYS_SO = /有|没|具备|符合|满足|健全|不清楚|不知道|\bhave\b|\bdo\b/;

/** 「账请代账公司做的，行不行」 tells what it asks about, where the text leaves that open. */
function tellsOpen(ctx: Ctx, { mood, head, text }: Segment): boolean {
  if (mood !== 'asks_yes_no' || head === text) return false;
  return readOrg(retold(ctx, head).turn.understood.reading, ctx.today).open.length > 0;
}

/**
 * What a message tells beside the question that it asks (「民政厅登的。等下，3A谁评的」); null when it only asks. A nod before
 * a question answers nothing.
 */
export function heedTold(ctx: Ctx, data: SelfCheckData, text: string): Taken | null {
  const segments = cutSegments(text);
  const told = segments.flatMap((one) => (one.mood === 'tells' ? one.text : tellsOpen(ctx, one) ? one.head : []));
  if (told.length === 0 || segments.every((one) => one.mood === 'tells')) return null;
  const said = told.join(',');
  if (readBareAnswer(said) !== null && !SAYS_SO.test(said)) return null;
  const taken = takeAnswer(retold(ctx, said), data, said, true);
  // What must be asked about in turn is told again where it is asked for.
  return taken === null || taken.detail !== null || taken.lead === '' ? null : taken;
}
