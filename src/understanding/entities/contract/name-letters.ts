import { cutKnownWords } from '../../words.js';
import { beginsKind } from './org-name.js';

/** Characters that join two parties and begin many names as well (和睦, 同心), and the stand-ins that join nothing. */
const STAND_INS: Readonly<Record<string, string>> = { 和: '㐀', 同: '㐂', 与: '㐄', 跟: '㐆', 给: '㐇' };
const JOINS = /[和同与跟给]/;
const ORDINARY =
  /合同|^(?:同样|同时|同意|同期|同年|同月|同日|同一|同事|同上|同步|给予|给付|给出|给定|给我|给你|与其|与否|和解|跟前|跟上|跟进|跟着|跟踪)$/;
/** One character that is no name of its own: 和市社工站, 和老养老院. */
const NO_NAME = /[市区县省州镇乡村街该此这那其某本我你他她它咱谁哪两几各每新老一]/;
/** What stands before a party: 我和, 局与, 又跟. */
const BEFORE_PARTY = /[我你他她它咱们局委院办处科镇村站所部府会区市县又再也刚已就先要想能可是由把将了的签约定和跟与同]/;

/**
 * A text in which 和, 同, 与, 跟 and 给 that belong to a word (和睦, 同心, 颐和) or to a name of two characters (同馨养老) are
 * replaced by stand-ins of the same length, so that those left join parties. `showLetters` gives them back.
 */
export function hideLetters(text: string): string {
  if (!JOINS.test(text)) return text;
  let at = 0;
  let made = '';
  for (const word of cutKnownWords(text)) {
    made += [...word]
      .map((char, i) => (JOINS.test(char) && isOfName(text, at + i, word) ? STAND_INS[char] : char))
      .join('');
    at += word.length;
  }
  return made;
}

/** The text with its own characters again. */
export function showLetters(text: string): string {
  return Object.entries(STAND_INS).reduce((t, [letter, standIn]) => t.replaceAll(standIn, letter), text);
}

function isOfName(text: string, at: number, word: string): boolean {
  if (word.length > 1) return !ORDINARY.test(word);
  const after = text.slice(at + 1);
  // 同馨养老: a name of one character before what it is would be none.
  const [first = '', second = ''] = after;
  if (/\p{Script=Han}/u.test(first) && !NO_NAME.test(first) && !beginsKind(after) && second !== '')
    if (beginsKind(after.slice(1)) && !/^.{2}[和同与跟给]/.test(after)) return true;
  // 嘉和养老: so is one that ends here, with a single character before it.
  const before = text.slice(0, at);
  return (
    beginsKind(after) && /(?:^|[\s,，。;；:：])\p{Script=Han}$/u.test(before) && !BEFORE_PARTY.test(before.slice(-1))
  );
}
