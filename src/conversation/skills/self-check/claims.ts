import { plainText } from '../../../understanding/told/plain-text.js';
import type { Turn } from '../../skill.js';
import { asksForSelfCheck, asksForTest, asksForWhole, asksIfItWillDo, receiptIn } from './commands.js';
import { namesTheReport } from './send-report.js';
import { wantsVerdict } from './verdict-asked.js';

/** Asks for a check, or for the number or report of one. */
export function orders(text: string, raw: string, turn: Turn): boolean {
  return (
    asksForSelfCheck(text) ||
    // As written: mending slips would make 录一下 of 过一下.
    asksForWhole(plainText(turn.understood.reading)) ||
    receiptIn(raw) !== null ||
    asksToBeTested(text, turn) ||
    // 导出来, after contracts: their workbook.
    (namesTheReport(text) && (turn.view.user.role === 'applicant' || /自查|报告|结论/.test(text)))
  );
}

/** Facts from which on a message is no question on one condition, but a whole case to be judged. */
const MANY = 6;

/** 「…能不能接项目，你帮我测一下」 behind the story of one's own organisation. */
function asksToBeTested(text: string, { understood }: Turn): boolean {
  // 「先给结论吧，我们3A社团，年检都过」 with no check under way: there is enough to go by.
  if (wantsVerdict(text) && understood.own && Object.keys(understood.org).length >= 2) return true;
  if (understood.own && Object.keys(understood.org).length >= MANY && asksIfItWillDo(text)) return true;
  // 「帮看下，我们是…」 before the story instead of behind it.
  const isAsked =
    asksForTest(text) ||
    /^(?:麻烦|请|劳驾)?(?:帮|给)(?:我们?|忙)?(?:看|查|瞧|测|判断|核对?|对照?|过|评估)(?:一?[下遍]|[看查测瞧核])|^(?:please )?check(?: (?:this|us|it))?(?: please)?[:,]/.test(
      text,
    );
  const isOwn = understood.own || (isAsked && /^[^,。]{0,8}我/.test(text));
  return isOwn && (understood.org.type !== undefined || Object.keys(understood.org).length >= 2) && isAsked;
}
