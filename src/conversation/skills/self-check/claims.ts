import { plainText } from '../../../understanding/told/plain-text.js';
import type { Turn } from '../../skill.js';
import { asksBeforeBuying } from '../purchase-check/commands.js';
import { asksForSelfCheck, asksForTest, asksForWhole, asksIfItWillDo, receiptIn } from './commands.js';
import { namesTheReport } from './send-report.js';
import { wantsVerdict } from './verdict-asked.js';

/** Asks for a check, or for the number or report of one. */
export function orders(text: string, raw: string, turn: Turn): boolean {
  // Whoever buys has its purchase checked.
  if (turn.view.user.role !== 'applicant' && asksBeforeBuying(text)) return false;
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

const BARE_WISH =
  /(?:^|[,。])(?:那么?|好|行|麻烦|请|你|您|就|先)*(?:帮|给|替)(?:我们?|忙|咱们?)?(?:看|查|测|核|判断|评估)(?:看|查|测|对|一?下)(?:吧|呗|啊)?$|^(?:那么?|好|行|来|就)*(?:查查|测测|测一?下|查一?下|测一测|查一查)(?:吧|呗|啊)?$/;

/** 「…能不能接项目，你帮我测一下」 behind the story of one's own organisation. */
function asksToBeTested(text: string, { understood, state }: Turn): boolean {
  // 「查查」, 「你帮我看看」 after one's own organisation was told of.
  if (BARE_WISH.test(text) && state.org !== null && state.last?.intent.startsWith('eligibility_') === true) return true;
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
