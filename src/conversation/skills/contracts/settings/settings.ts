import { z } from 'zod';
import {
  applySetting,
  type Milestone,
  type MilestoneSetting,
  type Offset,
} from '../../../../domain/contracts/milestone.js';
import type { SkillResult } from '../../../skill.js';
import { readAnswer } from '../answers.js';
import { type Ctx, makeResult } from '../context.js';
import type { SettingWish } from './settings-words.js';

const INTENT = 'contract_deadline_query';
export const SETTING = 'setting';

const offsetSchema = z.union([
  z.strictObject({ days: z.number() }),
  z.strictObject({ workdays: z.number() }),
  z.strictObject({ months: z.number() }),
]);
const pendingSchema = z.object({
  milestone: z.string(),
  setting: z.object({ isOff: z.boolean().optional(), offset: offsetSchema.optional() }).nullable(),
});

/** Shows the milestones that a department changed, or asks to confirm a change of one for the whole department. */
export async function answerSetting(ctx: Ctx, wish: SettingWish): Promise<SkillResult> {
  const { w, contracts, turn } = ctx;
  const { department } = turn.view.user;
  if (department === null || !contracts.findSettings)
    return makeResult(ctx, { intent: INTENT, text: w.settings.noDepartment });
  const settings = await contracts.findSettings(department);
  if (wish.kind === 'list') return list(ctx, settings);
  const milestone = contracts.rules.milestones.find((m) => m.id === wish.milestone);
  if (!milestone) return makeResult(ctx, { intent: INTENT, text: w.settings.noDepartment });
  const name = milestone[ctx.lang];
  if (milestone.source.kind !== 'default')
    return makeResult(ctx, {
      intent: INTENT,
      text: w.settings.notADefault(name, w.query.source[milestone.source.kind]),
    });
  // One wish leaves what was set before of the other kind.
  const setting = wish.setting === null ? null : { ...settings[milestone.id], ...wish.setting };
  const [now, then] = [applySetting(milestone, settings[milestone.id]), applySetting(milestone, setting ?? undefined)];
  if (say(ctx, now) === say(ctx, then))
    return makeResult(ctx, { intent: INTENT, text: w.settings.same(name, say(ctx, now)) });
  return makeResult(ctx, {
    intent: INTENT,
    text: w.settings.confirm(department, name, say(ctx, now), say(ctx, then)),
    choices: [w.register.yes, w.register.no],
    wait: { step: SETTING, data: { milestone: milestone.id, setting } },
  });
}

/** Sets it after the yes; null when the message is about something else. */
export function proceedSetting(ctx: Ctx, data: unknown): SkillResult | null {
  const { w, turn, contracts } = ctx;
  const parsed = pendingSchema.safeParse(data);
  const answer = readAnswer(ctx.text);
  const { department } = turn.view.user;
  if (!parsed.success || answer === null || department === null) return null;
  if (answer !== 'yes') return makeResult(ctx, { intent: INTENT, text: w.change.kept });
  const setting = parsed.data.setting as MilestoneSetting | null;
  const milestone = contracts.rules.milestones.find((m) => m.id === parsed.data.milestone);
  if (!milestone) return null;
  return makeResult(ctx, {
    intent: INTENT,
    text: w.settings.done(milestone[ctx.lang], say(ctx, applySetting(milestone, setting ?? undefined))),
    effects: [{ kind: 'set_milestone', department, milestone: milestone.id, setting }],
  });
}

function list(ctx: Ctx, settings: Awaited<ReturnType<NonNullable<Ctx['contracts']['findSettings']>>>): SkillResult {
  const { w, lang, contracts } = ctx;
  const changed = contracts.rules.milestones.filter((m) => settings[m.id] !== undefined);
  const open = contracts.rules.milestones
    .filter((m) => m.source.kind === 'default' && m[lang].length <= (lang === 'en' ? 40 : 10))
    .map((m) => m[lang]);
  const lines = changed.map(
    (m) => `· ${m[lang]}${lang === 'en' ? ': ' : '：'}${say(ctx, applySetting(m, settings[m.id]))}`,
  );
  const head = lines.length > 0 ? w.settings.changed : w.settings.unchanged;
  return makeResult(ctx, {
    intent: INTENT,
    text: [head, ...lines, w.settings.may(w.list(open.slice(0, 6)))].join('\n'),
  });
}

/** 服务结束前30天; 已关闭. */
function say(ctx: Ctx, m: Milestone): string {
  const { w, lang, contracts } = ctx;
  if (m.isOff) return w.settings.off;
  const from = m.from.on;
  const anchor =
    m.from.on === 'milestone'
      ? (contracts.rules.milestones.find((o) => m.from.on === 'milestone' && o.id === m.from.id)?.[lang] ?? '')
      : m.from.on === 'yearly'
        ? m.from.date
        : w.settings.anchors[from as keyof typeof w.settings.anchors];
  return w.settings.at(anchor, amountOf(m.offset), unitOf(m.offset));
}

function amountOf(offset: Offset): number {
  return Object.values(offset)[0] ?? 0;
}

function unitOf(offset: Offset): 'days' | 'workdays' | 'months' {
  return 'workdays' in offset ? 'workdays' : 'months' in offset ? 'months' : 'days';
}
