import type { Contract } from '../../../domain/contracts/contract.js';
import { moveDay } from '../../../understanding/entities/calendar.js';
import { foldText } from '../../../understanding/entities/fold.js';
import { scanDurations } from '../../../understanding/entities/time/duration.js';
import type { Ctx } from './context.js';

const OWNER = [
  /(?:换成|换为|换|改成|改为)(?<who>\p{Script=Han}{2,3}?|[a-z][\w.-]{1,40})(?:来)?(?:经办|负责|管|跟进)/u,
  /(?:经办人|负责人|责任人|联系人)(?<who>[小老]\p{Script=Han}{1,2}|\p{Script=Han}{1,2}(?:科|主任|老师|工|姐|哥)?|[a-z][\w.-]{1,40})\s*(?=$|[,，。;；])/u,
  /(?:经办人|负责人|责任人|联系人|owner|officer in charge)[^,，。\p{Script=Han}a-z]*(?:也|都|给|,|，|\s)*(?:换成|换为|换|改成|改为|改|变更为|变成|调整为|是|为|to|is|should be|:|：|,|，|\s)+(?:成|为|到)?\s*(?<who>\p{Script=Han}{2,4}|[a-z][\w.-]{1,40})/u,
  /(?:改由|交给|交由|转由|让|由)(?<who>\p{Script=Han}{2,4}?|[a-z][\w.-]{1,40})(?:来)?(?:负责|经办|管|跟|接手)/u,
  /(?:hand|give|assign)\b.{0,30}?\bto (?<who>[a-z][\w.-]{1,40})/,
];
const EXTENDS = /延期|延长|顺延|展期|推迟|往后延|延后|\bextend|\bprolong/;

/** Who looks after a contract from now on, where a message says so; letters as they were typed. */
export function ownerIn({ text, turn }: Ctx): string | null {
  const who = OWNER.map((pattern) => pattern.exec(text)?.groups?.who).find((w) => w !== undefined);
  if (who === undefined || /^(?:改|换|谁|哪|什么|一下|是|不|还|待|未|没)/.test(who)) return null;
  const typed = turn.understood.reading.raw.normalize('NFKC');
  const at = typed.toLowerCase().indexOf(who);
  return at < 0 ? who : typed.slice(at, at + who.length);
}

/** 延期三个月: the end moved by so long; null where no length is told or several contracts may be meant. */
export function extendedEnd({ text }: Ctx, contracts: readonly Contract[]): string | null {
  const only = contracts.length === 1 ? contracts[0] : undefined;
  if (!only || !EXTENDS.test(text)) return null;
  const length = scanDurations(foldText(text)).find((d) => d.length)?.length;
  return length ? moveDay(only.end, length) : null;
}
