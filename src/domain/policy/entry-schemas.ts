import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9_.-]*$/, 'must be of small letters, figures, _ . and -');
const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((s) => !s.includes('\n'), 'must be one line');
const both = z.strictObject({ zh: line, en: line });
/** Unquoted, YAML takes 3.1 for a number. */
const clause = z.preprocess((v) => (typeof v === 'number' ? String(v) : v), line);

export const titleSchema = z.strictObject({ id: clause, title: both });
/** An entry of rules/*.yaml; its kind is the file's name. */
export const ruleSchema = z.strictObject({ id, zh: line, en: line, clause, quote: line });
export const officeSchema = z.strictObject({ id, zh: line, en: line });
/** People also say figures (211): YAML reads them as numbers. */
const said = z.union([line, z.number().transform(String)]);
/** An entry of glossary/*.yaml. */
export const conceptSchema = z.strictObject({
  id,
  zh: z.array(said),
  en: z.array(said),
  plain: both.nullish().transform((v) => v ?? null),
});
/** An entry of silent/*.yaml. */
export const silentSchema = z.strictObject({
  id,
  zh: line,
  en: line,
  decides: z.array(id).min(1, 'must name at least one office'),
  clause,
});
/** An entry of uncovered.yaml. */
export const uncoveredSchema = z.strictObject({ clause, quote: line, reason: line });
