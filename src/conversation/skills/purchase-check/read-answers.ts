import { type CheckQuestion, type PurchaseCheck, UNCLEAR } from '../../../domain/policy/purchase-check.js';
import { readBareAnswer } from '../../../understanding/told/answers.js';
import { cutSegments } from '../../../understanding/told/segments.js';

const UNSURE =
  /不(?:太|是很|大)?(?:清楚|知道|确定|了解|好说)|说不[清准好]|拿不准|待定|没(?:定|想好)|not (?:sure|decided)|don't know|no idea|undecided/;

/**
 * What a message answers: each question by its own words, and the one that waits also by a bare 是, 不是 or 不清楚. Of two
 * answers that both fit, the later in the message holds (「原来是自筹，现在财政出」).
 */
export function readAnswers(check: PurchaseCheck, text: string, asked: CheckQuestion | null): Record<string, string> {
  const telling = cutSegments(text)
    .filter((s) => s.mood === 'tells' || s.mood === 'asks_yes_no')
    .map((s) => (s.mood === 'tells' ? s.text : s.head))
    .join(',');
  const told: Record<string, string> = {};
  for (const question of check.questions) {
    const found = wordsOf(question, telling);
    if (found !== null) told[question.id] = found;
  }
  if (asked !== null && told[asked.id] === undefined) {
    const bare = labelOf(asked, text) ?? bareOf(asked, text);
    if (bare !== null && Object.keys(told).length === 0) told[asked.id] = bare;
  }
  return told;
}

function wordsOf(question: CheckQuestion, text: string): string | null {
  let best: { id: string; at: number; length: number } | null = null;
  for (const answer of question.answers) {
    for (const source of answer.said) {
      for (const m of text.matchAll(new RegExp(source, 'gu'))) {
        const end = m.index + m[0].length;
        // One inside the other: 不是行政编 holds 行政编.
        const inside = best !== null && m.index >= best.at && end <= best.at + best.length && m[0].length < best.length;
        if (!inside && (best === null || end >= best.at + best.length))
          best = { id: answer.id, at: m.index, length: m[0].length };
      }
    }
  }
  return best?.id ?? null;
}

/** An answer by its own label, or by what stands before its brackets. */
function labelOf(question: CheckQuestion, text: string): string | null {
  const said = text.trim().replace(/[。.!的]+$/, '');
  const names = (label: string) => [label, label.replace(/[（(，,].*$/, '')].map((one) => one.trim().toLowerCase());
  return question.answers.find((a) => [...names(a.label.zh), ...names(a.label.en)].includes(said))?.id ?? null;
}

function bareOf(question: CheckQuestion, text: string): string | null {
  const bare = readBareAnswer(text);
  if (bare === 'unclear' || UNSURE.test(text)) return UNCLEAR;
  if (bare === null) return null;
  const wanted = bare === 'yes' ? 'yes' : 'no';
  return question.answers.find((a) => a.bare === wanted)?.id ?? null;
}
