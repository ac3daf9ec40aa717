import { z } from 'zod';
import { describeError } from '../../../../shared/errors.js';
import type { SkillResult } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { type Ctx, makeResult } from '../context.js';

const INTENT = 'contract_register';
export const IMPORTING = 'importing';
const dataSchema = z.object({ name: z.string(), added: z.number() });

/** A ledger that an officer sent: what importing it would do, row errors by cell, and the question whether to. */
export function answerUpload(ctx: Ctx): SkillResult {
  const { w, lang, turn } = ctx;
  const { upload } = turn.view;
  if (!upload) return makeResult(ctx, { intent: INTENT, text: w.import.howTo });
  if (!upload.ok)
    return makeResult(ctx, { intent: INTENT, text: describeError(upload.error.code, upload.error.detail, lang) });
  const { name, rows, added, known, faulty, faults, doubtful, notes, record } = upload.preview;
  const lines = [w.import.found(name, rows, added)];
  if (known > 0) lines.push(w.import.known(known));
  if (faulty > 0) {
    lines.push(w.import.faulty(faulty));
    for (const { row, sheet, notes: told } of faults)
      lines.push(w.import.fault(sheet, row, told.map((n) => sayNote(n, lang)).join(lang === 'en' ? '; ' : '；')));
    if (faulty > faults.length) lines.push(w.import.more(faulty - faults.length));
  }
  if (doubtful > 0) {
    lines.push(w.import.doubtful(doubtful));
    for (const note of notes.slice(0, 3)) lines.push(`· ${sayNote(note, lang)}`);
  }
  if (added === 0) return makeResult(ctx, { intent: INTENT, text: [...lines, w.import.nothing].join('\n') });
  return makeResult(ctx, {
    intent: INTENT,
    text: [...lines, w.import.confirm(added)].join('\n'),
    choices: [w.register.yes, w.register.no],
    wait: { step: IMPORTING, data: { name, added } },
    effects: [{ kind: 'keep_upload', record }],
  });
}

/** Imports after the yes; null when the message is about something else. */
export function proceedImport(ctx: Ctx, data: unknown): SkillResult | null {
  const parsed = dataSchema.safeParse(data);
  const answer = readAnswer(ctx.text);
  if (!parsed.success || answer === null) return null;
  if (answer !== 'yes')
    return makeResult(ctx, { intent: INTENT, text: ctx.w.import.dropped, effects: [{ kind: 'drop_upload' }] });
  return makeResult(ctx, {
    intent: INTENT,
    text: ctx.w.import.done(parsed.data.name, parsed.data.added),
    effects: [{ kind: 'import_upload' }],
    choices: [ctx.w.query.mine],
    asked: false,
  });
}

function sayNote(note: { cell: string | null; zh: string; en: string }, lang: 'zh' | 'en'): string {
  return note.cell === null ? note[lang] : `${note.cell} ${note[lang]}`;
}
