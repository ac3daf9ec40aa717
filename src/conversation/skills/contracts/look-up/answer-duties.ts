import type { Contract } from '../../../../domain/contracts/contract.js';
import { deriveObligations } from '../../../../domain/contracts/obligations.js';
import type { ObligationRecord } from '../../../../shared/records-of-contracts.js';
import type { SkillResult } from '../../../skill.js';
import { type Ctx, makeResult } from '../context.js';
import { nameContract, sayContract } from '../say-contract.js';
import type { Asked } from './query-words.js';

const INTENT = 'contract_deadline_query';

/** 结束了要做什么: those that come after the end. */
const AFTER_END =
  /(?:结束|到期|期满|履行完|做完)了?(?:的话|之?后|以后|要|该|还)|after (?:it|the contract) (?:ends|is over)/;

export async function answerDuties(ctx: Ctx, asked: Asked, contracts: readonly Contract[]): Promise<SkillResult> {
  const { w, lang } = ctx;
  const open = await ctx.contracts.findObligations({ status: 'open' });
  const ids = new Set(contracts.map((c) => c.id));
  const { duties, ending } = asked;
  const only = contracts.length === 1 ? contracts[0] : undefined;
  const from = only && duties === 'all' && AFTER_END.test(ctx.text) ? only.end : '';
  const fit = open.filter(
    (o) =>
      o.due >= from &&
      (ids.size === 0 || (o.contract !== null && ids.has(o.contract))) &&
      (duties === 'all' || duties === null || duties.includes(o.milestone)) &&
      (asked.overdue
        ? o.workday < ctx.today
        : ending
          ? o.due <= ending.to && (ending.from === null || o.due >= ending.from)
          : true),
  );
  if (fit.length === 0)
    return makeResult(ctx, {
      intent: INTENT,
      text: only ? await sayPast(ctx, asked, only) : w.query.noDuties,
      spoken: { ...(only ? { contracts: [only.id] } : {}), duties: asked.duties },
    });
  const names = new Map((await ctx.contracts.findContracts()).map((c) => [c.id, nameContract(ctx, c)]));
  const lines = fit
    .slice(0, 5)
    .map(
      (o, i) => `${i + 1}. ${sayDuty(ctx, o, only || o.contract === null ? null : (names.get(o.contract) ?? null))}`,
    );
  const head = asked.overdue
    ? w.query.overdueDuties
    : w.query.duties(only ? nameContract(ctx, only) : w.query.all_duties);
  const more = fit.length > 5 ? [lang === 'en' ? `(+${fit.length - 5})` : `另有${fit.length - 5}项。`] : [];
  return makeResult(ctx, {
    intent: INTENT,
    text: [head, ...lines, ...more].join('\n'),
    spoken: {
      ...(only ? { contracts: [only.id] } : {}),
      duties: asked.duties,
      obligations: fit.slice(0, 5).map((o) => o.id),
      dutiesAt: ctx.turn.view.now,
    },
  });
}

/** Days of a contract that had passed when it was registered: told, though nothing is open about them. */
async function sayPast(ctx: Ctx, { duties }: Asked, contract: Contract): Promise<string> {
  const { w, contracts } = ctx;
  const settings = (await contracts.findSettings?.(contract.department)) ?? {};
  const derived = deriveObligations(contract, contracts.rules, settings);
  const past = derived.filter((o) => duties !== null && duties !== 'all' && duties.includes(o.milestone));
  if (past.length === 0) return `${w.query.noDuties}\n${sayContract(ctx, contract)}`;
  const lines = past.slice(0, 3).map((o) => sayDuty(ctx, o, null));
  return [w.query.notOpen(nameContract(ctx, contract)), ...lines].join('\n');
}

function sayDuty(
  ctx: Ctx,
  duty: Pick<ObligationRecord, 'milestone' | 'due' | 'tentative'>,
  who: string | null,
): string {
  const { w, lang } = ctx;
  const milestone = ctx.contracts.rules.milestones.find((m) => m.id === duty.milestone);
  const [open, close] = lang === 'en' ? [' (', ')'] : ['（', '）'];
  const note = `${milestone ? w.query.source[milestone.source.kind] : ''}${duty.tentative ? w.query.tentative : ''}`;
  return `${duty.due} ${who ? `${who} ` : ''}${milestone?.[lang] ?? duty.milestone}${open}${note}${close}`;
}
