import { z } from 'zod';
import { takeTurn } from '../bot/take-turn.js';
import { renderText, shownQuote } from '../conversation/render.js';
import { ROLES } from '../domain/people/role.js';
import type { Clock } from '../shared/clock.js';
import type { Reply } from '../shared/reply.js';
import type { Store } from '../shared/store.js';
import type { Assistant } from './assistant.js';

const idSchema = z.union([z.string(), z.number()]);
const lineSchema = z.looseObject({
  id: idSchema,
  text: z.string(),
  conversation: idSchema.optional(),
  channel: z.string().default('terminal'),
  role: z.enum(ROLES).default('applicant'),
  user: idSchema.optional(),
  department: z.string().nullish(),
});

/** A line of `goufu ask --batch` answered; throws a readable Error for a line of the wrong shape. */
export async function askLine(
  value: Record<string, unknown>,
  assistant: Assistant,
  store: Store,
  clock: Clock,
): Promise<object> {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const line = parsed.data;
  const id = String(line.id);
  const user = String(line.user ?? `batch-${line.role}`);
  const activity = {
    id,
    channel: line.channel,
    // A line without a conversation is one of its own.
    conversation: String(line.conversation ?? assistant.newId()),
    user,
    text: line.text,
    at: clock.now(),
  };
  const parts = { store, converse: assistant.converse, newId: assistant.newId, rules: assistant.rules };
  const { reply } = await takeTurn(parts, activity, { id: user, role: line.role, department: line.department ?? null });
  return { id: line.id, ...toRecord(reply, assistant) };
}

/** A reply as the batch commands write it. */
function toRecord(reply: Reply, { policy }: Assistant) {
  return {
    text: renderText(reply, policy),
    intent: reply.intent,
    confidence: reply.confidence,
    stance: reply.stance,
    verdict: reply.verdict,
    citations: reply.citations.map((c) => ({ source: c.source, clause: c.clause, quote: shownQuote(c) })),
    ...(reply.asked ? { asked: true } : {}),
  };
}
