import { z } from 'zod';

export const draftSchema = z.object({
  provider: z.string().nullable(),
  service: z.string().nullable(),
  amountYuan: z.number().nullable(),
  /** Told to be settled later: it is registered without a sum. */
  amountOpen: z.boolean(),
  /** A number told without a unit: 36, which 万 may follow. */
  bareSum: z.number().nullable().default(null),
  start: z.string().nullable(),
  end: z.string().nullable(),
  term: z.object({ months: z.number(), days: z.number() }).nullable(),
  signed: z.string().nullable(),
  /** The month of a day told that does not exist: 28号 puts it right. */
  oddDay: z.object({ field: z.enum(['start', 'end']), month: z.string() }).optional(),
  /** It begins on the day of signing, which may be told yet. */
  fromSigning: z.boolean().default(false),
  /** Who looks after it, where told; else whoever registers it. */
  owner: z.string().nullable().default(null),
});

/** A contract as far as it was told. */
export type Draft = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: Draft = {
  provider: null,
  service: null,
  amountYuan: null,
  amountOpen: false,
  bareSum: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  fromSigning: false,
  owner: null,
};
