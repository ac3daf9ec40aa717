import { z } from 'zod';
import type { Contract } from '../../../../domain/contracts/contract.js';
import { idOf } from '../../../../services/contracts/find-twin.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { nameContract, saySum } from '../say-contract.js';
import { isAlike, missingOf, remarksOn, toInput, toWhole } from './draft.js';
import { type Draft, draftSchema } from './draft-schema.js';
import { nameFields, sayDraft } from './say-draft.js';

export const DRAFTING = 'drafting';

export const dataSchema = z.object({
  drafts: z.array(draftSchema).min(1),
  /** The date that was told last, which a bare correction is about. */
  last: z.enum(['start', 'end']).nullable(),
});

export type LastDay = z.infer<typeof dataSchema>['last'];

export function waitWith(drafts: readonly Draft[], last: LastDay = null) {
  return { step: DRAFTING, data: { drafts, last } };
}

export async function answerDrafts(
  ctx: Ctx,
  drafts: readonly Draft[],
  complaints: readonly string[],
  last: LastDay = null,
  notes: readonly string[] = [],
): Promise<SkillResult> {
  const { w } = ctx;
  const lines = [
    ...complaints,
    w.register.heard,
    ...drafts.map((d, i) => sayDraft(ctx, d, drafts.length > 1 ? i : null)),
  ];
  const open = drafts.map((d, i) => ({ i, missing: missingOf(d) })).filter((d) => d.missing.length > 0);
  if (open.length > 0) {
    for (const { i, missing } of open.slice(0, 2)) {
      const fields = nameFields(missing, w);
      lines.push(drafts.length > 1 ? w.register.missingOf(w.nth(i + 1), fields) : w.register.missing(fields));
    }
    const bare = drafts.find((d) => d.amountYuan === null)?.bareSum ?? null;
    return makeResult(ctx, {
      intent: 'contract_register',
      text: [...lines, ...notes].join('\n'),
      choices: bare === null ? [] : [w.register.bareWan(bare), w.register.bareYuan(bare)],
      wait: waitWith(drafts, last),
      asked: bare !== null,
    });
  }
  const similar = await findTwins(ctx, drafts);
  const same = similar.find((s) => s.isSame);
  if (same && drafts.length === 1)
    return makeResult(ctx, {
      intent: 'contract_register',
      text: w.register.twin(sayTwin(ctx, same.contract)),
      spoken: { contracts: [same.contract.id] },
    });
  lines.push(...similar.map((s) => (s.isSame ? w.register.twin : w.register.similar)(sayTwin(ctx, s.contract))));
  lines.push(...drafts.flatMap((d) => remarksOn(d, ctx)));
  lines.push(drafts.length > 1 ? w.register.confirmMany(drafts.length) : w.register.confirmOne);
  const choices = [w.register.yes, w.register.no];
  return makeResult(ctx, {
    intent: 'contract_register',
    text: [...lines, ...notes].join('\n'),
    choices,
    wait: waitWith(drafts, last),
  });
}

/** Contracts that are registered already with the same parties, service and term. */
async function findTwins(ctx: Ctx, drafts: readonly Draft[]): Promise<{ contract: Contract; isSame: boolean }[]> {
  const wholes = drafts.flatMap((d) => toWhole(d, ctx) ?? []);
  const found = await Promise.all(
    wholes.map(async (whole) => {
      const near = await ctx.contracts.findContracts({ provider: whole.provider, service: whole.service });
      const twin = near.find((c) => isAlike(c, whole));
      return twin ? [{ contract: twin, isSame: twin.amountYuan === whole.amountYuan }] : [];
    }),
  );
  return found.flat();
}

function sayTwin(ctx: Ctx, contract: Contract): string {
  return ctx.w.list([
    nameContract(ctx, contract),
    saySum(ctx, contract.amountYuan),
    ctx.w.query.term(contract.start, contract.end),
  ]);
}

export async function save(ctx: Ctx, drafts: readonly Draft[]): Promise<SkillResult> {
  const { w } = ctx;
  const same = (await findTwins(ctx, drafts)).filter((t) => t.isSame).map((t) => t.contract);
  const wholes = drafts.flatMap((d) => toWhole(d, ctx) ?? []);
  const fresh = wholes.filter((c) => !same.some((s) => isAlike(s, c)));
  const lines = fresh.map((c) =>
    w.list([nameContract(ctx, c), saySum(ctx, c.amountYuan), w.query.term(c.start, c.end)]),
  );
  const first =
    lines.length > 1
      ? `${w.register.savedMany(lines.length)}\n${lines.map((l, i) => `${i + 1}. ${l}`).join('\n')}`
      : `${w.register.saved}${lines[0] ?? ''}`;
  const twins = same.map((c) => w.register.twin(sayTwin(ctx, c)));
  const stop = lines.length > 1 ? '' : ctx.lang === 'en' ? '.' : '。';
  return makeResult(ctx, {
    intent: 'contract_register',
    text: [...(lines.length > 0 ? [first + stop] : []), ...twins].join('\n'),
    effects: [{ kind: 'register_contracts', inputs: drafts.map((d) => toInput(d, ctx)) }],
    spoken: { contracts: wholes.map(idOf), dropped: undefined },
  });
}
