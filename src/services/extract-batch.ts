import { z } from 'zod';
import type { Day } from '../shared/clock.js';
import type { AddWorkdays } from '../understanding/entities/dates.js';
import { ENTITY_KINDS, type EntityValue, extractEntity, isEntityKind } from '../understanding/entities/extract.js';

/** In UTF-16 units: what people write is shorter, and the readers are measured up to here. */
const LONGEST = 4000;

const idSchema = z.object({ id: z.union([z.string(), z.number()]) });
const lineSchema = z.object({ kind: z.string(), text: z.string().max(LONGEST) });

export type ExtractResult =
  | { id: string | number | null; value: EntityValue }
  | { id: string | number | null; error: string };

/**
 * One line of `goufu extract --batch`: `{id, kind, text}` → `{id, value}`, value null = ask back. Never throws: a line
 * of another shape, or of an unknown kind, gives `{id, error}` (id null where the line has none).
 */
export function extractLine(line: unknown, today: Day, addWorkdays: AddWorkdays | null = null): ExtractResult {
  const id = idSchema.safeParse(line).data?.id ?? null;
  if (id === null) return { id, error: 'id is missing: expected {"id", "kind", "text"}' };
  const parsed = lineSchema.safeParse(line);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      id,
      error: `${issue?.path.join('.') ?? 'line'}: ${issue?.message ?? 'not usable'}; expected {"id", "kind", "text"}`,
    };
  }
  const { kind, text } = parsed.data;
  if (!isEntityKind(kind))
    return { id, error: `unknown kind "${kind.slice(0, 40)}"; use one of ${ENTITY_KINDS.join(', ')}` };
  return { id, value: extractEntity(kind, text, today, addWorkdays) };
}
