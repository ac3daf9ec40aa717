import { decodeNumber } from '../shared/chinese-number.js';
import type { Choice } from '../shared/reply.js';

const ORDINALS = ['first', 'second', 'third'];

/** The choice a bare answer picks: 「2」「选2」「第二个」「the second」; null if it picks none. */
export function pickChoice(text: string, choices: readonly Choice[]): Choice | null {
  const found =
    /^(?:选|选择|第|the|option|no\.?)?\s*(\d{1,2}|[一二两三四五六]|first|second|third)\s*(?:个|项|种|条|类|one|号)?[.。、!]?$/.exec(
      text.trim(),
    );
  if (!found?.[1]) return choices.find((c) => c.label === text.trim()) ?? null;
  const at = ORDINALS.includes(found[1]) ? ORDINALS.indexOf(found[1]) : (decodeNumber(found[1]) ?? 0) - 1;
  return choices[at] ?? null;
}

const CORRECTION =
  /不是这个意思|我不是问这个|我问的不是|答非所问|理解错|你搞错|弄错了|不是问这|没问这个|都不是|都不对|not what i (?:mean|ask)|wrong answer|misunderst|that'?s not it/;

/** Whether the asker says that the last answer missed the question. */
export function isCorrection(text: string): boolean {
  return text.length <= 40 && CORRECTION.test(text) && !/撤[销消回掉了]|恢复|还原|改回|退回去|\bundo\b/.test(text);
}
