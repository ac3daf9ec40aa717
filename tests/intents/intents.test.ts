import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/cli/assistant.js';
import { gatherFacts } from '../../src/conversation/gather-facts.js';
import { renderText } from '../../src/conversation/render.js';
import type { Answer, Intent } from '../../src/domain/intent/define-intent.js';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import { fixedClock } from '../../src/shared/clock.js';
import { realAssistant } from '../support/assistant.js';
import { viewOf } from '../support/view.js';

const NOW = fixedClock('2026-03-18T10:00:00+08:00').now();
const INTENTS = [
  'eligibility_social_org',
  'eligibility_enterprise',
  'eligibility_general_conditions',
  'eligibility_special_conditions',
  'purchaser_who',
  'purchaser_mass_org',
  'catalogue_overview',
  'catalogue_item_lookup',
  'catalogue_domains',
  'catalogue_not_purchasable',
  'catalogue_adjustment',
  'process_steps',
  'publicity',
  'procurement_methods',
  'purchase_modes',
  'contract_contents',
  'supervision_acceptance',
  'provider_duties',
  'no_disguised_hiring',
  'budget_how',
  'budget_increase',
  'fund_management',
  'principles',
  'goals',
  'importance',
  'self_check_start',
  'contract_deadline_query',
  'contract_register',
  'reminder_set',
  'help',
  'greeting',
  'human_handoff',
  'out_of_scope',
];

let assistant: Assistant;
let all: Intent[];
beforeAll(async () => {
  assistant = await realAssistant();
  all = [...assistant.intents.values()];
});

describe('the intents', () => {
  it('are all there', () => {
    expect([...assistant.intents.keys()]).toEqual(expect.arrayContaining(INTENTS));
  });

  it('quote the plan word for word', () => {
    const wrong = all.flatMap((i) =>
      i.answers.flatMap((a) =>
        a.clauses.filter((c) => !isVerbatim(assistant.policy, c.clause, c.quote)).map((c) => `${i.id}: ${c.quote}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keep a quote short enough to read on a phone', () => {
    const long = all.flatMap((i) =>
      i.answers.filter((a) => a.clauses.map((c) => c.quote).join('').length > 260).map(() => i.id),
    );
    expect(long).toEqual([]);
  });

  it('name silent entries that exist, and leave none unused', () => {
    const named = new Set(all.flatMap((i) => i.answers.flatMap((a) => a.silent ?? [])));
    expect([...named].filter((id) => !assistant.policy.silent.has(id))).toEqual([]);
    expect([...assistant.policy.silent.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it('lead on to intents that exist', () => {
    const lost = all.flatMap((i) =>
      [...i.next, ...i.answers.flatMap((a) => a.next ?? [])].filter((id) => !assistant.intents.has(id)),
    );
    expect(lost).toEqual([]);
  });

  it('have titles that fit a button', () => {
    expect(all.filter((i) => i.title.zh.length > 16 || i.title.en.length > 44).map((i) => i.id)).toEqual([]);
  });

  it('share no example', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const i of all)
      for (const text of [...i.examples.zh, ...i.examples.en]) {
        const before = seen.get(text.toLowerCase());
        if (before) twice.push(`${text}: ${before}, ${i.id}`);
        seen.set(text.toLowerCase(), i.id);
      }
    expect(twice).toEqual([]);
  });

  it('evaluate every condition and wording on every example, in both languages, without fault', () => {
    // Faults are gathered and expected once: an assertion for each of half a million wordings takes minutes.
    const faults: string[] = [];
    for (const intent of all) {
      for (const [n, text] of [...intent.examples.zh, ...intent.examples.en].entries()) {
        const understood = assistant.understanding.understand(text, '2026-03-18', null);
        // The role matters to few answers: both for every fourth example.
        for (const role of n % 4 === 0 ? (['applicant', 'officer'] as const) : (['applicant'] as const)) {
          const facts = gatherFacts(understood, null, null, assistant.policy, viewOf({ role, now: NOW }));
          for (const a of intent.answers) {
            if ('when' in a && typeof (a as Answer).when(facts) !== 'boolean') faults.push(`${intent.id}: when`);
            for (const lang of ['zh', 'en'] as const) {
              const words = typeof a[lang] === 'function' ? a[lang](facts) : a[lang];
              const isLong = [...words].length > (lang === 'zh' ? 220 : 560);
              if (isLong || /undefined|null|NaN|\[object|方案规定\s*\d+\s*[个日天]/.test(words))
                faults.push(`${intent.id} ${lang}: ${words}`);
            }
          }
        }
      }
    }
    expect(faults).toEqual([]);
  }, 180_000);

  it('answer nearly every one of their own examples as themselves', async () => {
    let right = 0;
    let of = 0;
    for (const intent of all)
      for (const text of [...intent.examples.zh, ...intent.examples.en]) {
        of++;
        const { reply } = await assistant.converse(null, { id: text, text }, viewOf({ now: NOW }));
        if (reply.intent === intent.id) right++;
        expect(renderText(reply, assistant.policy).length).toBeGreaterThan(0);
      }
    expect(right / of).toBeGreaterThan(0.97);
  }, 180_000);
});
