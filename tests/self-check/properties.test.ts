import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/policy/assess/assess.js';
import type { CriterionId } from '../../src/domain/policy/criteria.js';
import { type Org, orgSchema } from '../../src/domain/policy/org.js';
import { GENERAL } from '../../src/understanding/told/condition-words.js';
import { Chat, POLICY } from './chat.js';

const TODAY = '2026-05-06';
const NAMES: Record<(typeof GENERAL)[number], [has: string, lacks: string]> = {
  independent_liability: ['能独立承担民事责任', '不能独立承担民事责任'],
  facilities: ['场地设备齐全', '没有场地'],
  personnel: ['人手够', '人手不够'],
  expertise: ['专业能力具备', '缺专业技术'],
  governance: ['章程和理事会健全', '内部治理不健全'],
  accounting: ['财务制度健全', '财务制度不健全'],
  asset_mgmt: ['资产管理规范', '没有资产管理制度'],
  reputation: ['口碑良好', '口碑不好'],
  tax_record: ['税都按时交', '欠着税'],
  social_insurance_record: ['社保一直在交', '社保欠缴'],
};

const years = fc.constantFrom(
  [
    { year: 2024, result: '合格' },
    { year: 2025, result: '合格' },
  ],
  [
    { year: 2023, result: '合格' },
    { year: 2024, result: '不合格' },
  ],
  [
    { year: 2024, result: '基本合格' },
    { year: 2025, result: '合格' },
  ],
);
const general = fc.record(
  Object.fromEntries(
    GENERAL.map((id) => [
      id,
      fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    ]),
  ),
);
const social = fc
  .record({ rating: fc.constantFrom('1A', '3A', '5A', 'none'), annual_inspections: years, rest: general })
  .map(({ rest, ...own }) =>
    orgSchema.parse({ type: 'social_org', registered: true, registrar: '民政', ...own, ...rest }),
  );
const company = general.map((rest) =>
  orgSchema.parse({ type: 'enterprise', registered: true, registrar: '市场监管', ...rest }),
);
const orgs = fc.oneof(social, company);

/** What a person would say of each fact. */
function sayings(org: Org): Map<CriterionId, string> {
  const said = new Map<CriterionId, string>([
    ['org_type', org.type === 'social_org' ? '我们是协会' : '我们是公司'],
    ['registrar', org.type === 'social_org' ? '在民政登记的' : '市场监管登记'],
  ]);
  if (org.rating) said.set('rating', org.rating === 'none' ? '没评过级' : `评了${org.rating}`);
  if (org.annual_inspections)
    said.set('annual_inspection', org.annual_inspections.map((one) => `${one.year}年年检${one.result}`).join('，'));
  for (const id of GENERAL) said.set(id, NAMES[id][org[id] ? 0 : 1]);
  return said;
}

function dataOf(chat: Chat): { asked: CriterionId[] } {
  return chat.state.skill?.data as { asked: CriterionId[] };
}

describe('自查的性质', () => {
  it('先说后说都一样：结论和不符合的条件不变', async () => {
    await fc.assert(
      fc.asyncProperty(orgs, fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }), async (org, keys) => {
        const told = [...sayings(org).values()].map((text, i) => ({ text, key: keys[i] ?? 0 }));
        const chat = new Chat('applicant');
        await chat.say('自查');
        for (const { text } of told.sort((a, b) => a.key - b.key)) await chat.say(text);
        const reply = await chat.say('给我结论');
        const truth = assess(org, POLICY.criteria, TODAY);
        expect(chat.state.org).toEqual(org);
        expect(reply.verdict).toBe(truth.verdict);
      }),
      { numRuns: 60 },
    );
  });

  it('问几句就几句：问的次数不多于还不知道的事，已知的不问', async () => {
    await fc.assert(
      fc.asyncProperty(orgs, fc.integer({ min: 1, max: 12 }), async (org, known) => {
        const said = sayings(org);
        const opening = [...said].slice(0, known);
        const chat = new Chat('applicant');
        let reply = await chat.say(`自查。${opening.map(([, text]) => text).join('。')}`);
        const unknown = said.size - opening.length;
        let asked = 0;
        for (let turn = 0; turn < 30 && !/答复编号/.test(reply.text); turn++) {
          if (chat.state.skill?.step === 'offered') {
            reply = await chat.say('继续');
            continue;
          }
          const about = dataOf(chat).asked;
          for (const id of about) expect(opening.map(([one]) => one)).not.toContain(id);
          asked++;
          reply = await chat.say(about.flatMap((id) => said.get(id) ?? []).join('，'));
        }
        expect(reply.text).toContain('答复编号');
        expect(asked).toBeLessThanOrEqual(unknown);
        expect(reply.verdict).toBe(assess(org, POLICY.criteria, TODAY).verdict);
      }),
      { numRuns: 60 },
    );
  });

  it('不管说什么，状态都是纯数据，回答都有字', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          '1',
          '都有',
          '没有',
          '不清楚',
          '上一题',
          '退出',
          '继续自查',
          '为什么',
          '改成2A',
          '给我结论',
          '?',
          '。',
          '协会',
          '公司',
          '民政',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const chat = new Chat('applicant');
        await chat.say('自查');
        for (const line of lines) expect((await chat.say(line)).text).not.toBe('');
        expect(JSON.parse(JSON.stringify(chat.state))).toEqual(chat.state);
      }),
      { numRuns: 80 },
    );
  });
});
