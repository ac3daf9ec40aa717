import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/policy/assess/assess.js';
import type { Why } from '../../src/domain/policy/assess/why.js';
import type { CriterionId } from '../../src/domain/policy/criteria.js';
import { type Inspection, type Org, UNKNOWN_ORG } from '../../src/domain/policy/org.js';
import { CRITERIA_FILE, GENERAL, makeCompany, makeSocialOrg, TODAY } from './read-criteria.js';

/** `2023合格 2024未参加` → inspections. */
function years(spelt: string): Inspection[] {
  return spelt
    .split(' ')
    .map((one) => ({ year: Number(one.slice(0, 4)), result: one.slice(4) as Inspection['result'] }));
}
const inspected = (spelt: string) => makeSocialOrg({ annual_inspections: years(spelt) });
const whyOf = (org: Org, id: CriterionId) =>
  assess(org, CRITERIA_FILE, TODAY).findings.find((f) => f.criterion === id)?.why;

describe('年检：今天是 2026-05-06', () => {
  const cases: [string, string, 'eligible' | 'not_eligible' | 'undetermined', Why][] = [
    ['最近两个年度都合格', '2024合格 2025合格', 'eligible', 'good_pair'],
    ['连着三年合格', '2022合格 2023合格 2024合格', 'eligible', 'good_pair'],
    ['早年不合格、后来连着合格', '2021不合格 2023合格 2024合格', 'eligible', 'good_pair'],
    ['早年缺了几年没说，近两年合格', '2018合格 2024合格 2025合格', 'eligible', 'good_pair'],
    ['连着两年合格，停在 2023 年度', '2022合格 2023合格', 'undetermined', 'pair_too_old'],
    ['两年合格以后一年没参加', '2023合格 2024合格 2025未参加', 'undetermined', 'pair_then_worse'],
    ['两年合格以后一年基本合格', '2023合格 2024合格 2025基本合格', 'undetermined', 'pair_then_worse'],
    ['中间一年没提', '2023合格 2025合格', 'undetermined', 'year_missing'],
    ['一年合格一年基本合格', '2024基本合格 2025合格', 'undetermined', 'basic_pass_would_decide'],
    ['基本合格补上才连得起来', '2023合格 2024基本合格 2025不合格', 'undetermined', 'basic_pass_would_decide'],
    ['只有一年合格', '2025合格', 'not_eligible', 'inspections_single_year'],
    ['只有一年基本合格', '2025基本合格', 'not_eligible', 'no_good_pair'],
    ['合格和不合格隔年', '2022合格 2023不合格 2024合格', 'not_eligible', 'no_good_pair'],
    ['中间缺的年份补上也连不起来', '2020合格 2021不合格 2023未参加 2024合格', 'not_eligible', 'no_good_pair'],
    ['不合格之后只有一年合格', '2022不合格 2024合格', 'not_eligible', 'no_good_pair'],
    ['同一年说了两个结论，差别要紧', '2024合格 2025合格 2025不合格', 'undetermined', 'year_conflict'],
    ['同一年说了两个结论，但不碍事', '2021合格 2021不合格 2024合格 2025合格', 'eligible', 'good_pair'],
    ['同一年重复说了一遍', '2025合格 2025合格', 'not_eligible', 'inspections_single_year'],
    ['说到还没到的年份，靠它才够两年', '2026合格 2027合格', 'undetermined', 'future_year'],
    ['说到还没到的年份，没有它也够', '2024合格 2025合格 2028合格', 'eligible', 'good_pair'],
  ];
  it.each(cases)('%s', (_, spelt, verdict, why) => {
    expect(assess(inspected(spelt), CRITERIA_FILE, TODAY).verdict).toBe(verdict);
    expect(whyOf(inspected(spelt), 'annual_inspection')).toBe(why);
  });
  it('过了年，旧的两年合格就要再问', () => {
    expect(assess(inspected('2023合格 2024合格'), CRITERIA_FILE, '2026-12-31').verdict).toBe('eligible');
    expect(assess(inspected('2023合格 2024合格'), CRITERIA_FILE, '2027-01-01').verdict).toBe('undetermined');
  });
  it('基金会没有年检结论，要问，不判不符合', () => {
    const made = assess(makeSocialOrg({ type: 'foundation', annual_inspections: [] }), CRITERIA_FILE, TODAY);
    expect(made).toMatchObject({ verdict: 'undetermined', failed: [], unknown: ['annual_inspection'] });
    expect(made.open.find((o) => o.decisive)?.question.id).toBe('annual_report_instead');
  });
});

describe('登记部门', () => {
  const cases: [string, Org, Why][] = [
    ['协会登记在区民政局', makeSocialOrg({ registrar: '区民政局' }), 'registrar_right'],
    ['协会登记在教育局', makeSocialOrg({ registrar: '教育局' }), 'registrar_other'],
    ['公司登记在原工商局', makeCompany({ registrar: '工商局' }), 'registrar_right'],
    ['公司两个部门都登记', makeCompany({ registrar: '市场监管+行业主管' }), 'registrar_right'],
    ['公司登记在 both（数据里这样写两个都登记）', makeCompany({ registrar: 'both' }), 'registrar_right'],
    ['协会登记在 both，不是民政', makeSocialOrg({ registrar: 'both' }), 'registrar_other'],
    ['律所登记在司法局', makeCompany({ type: 'institution', registrar: '市司法局' }), 'registrar_right'],
    ['培训学校登记在民政', makeCompany({ type: 'institution', registrar: '民政' }), 'registrar_other'],
    ['公司只在街道备案', makeCompany({ registrar: '街道办' }), 'registrar_other'],
    ['行政审批局发的执照', makeCompany({ registrar: '行政审批局' }), 'registrar_approval_office'],
    ['公司只入了工商联', makeCompany({ registrar: '区工商联' }), 'registrar_other'],
    ['只说不在哪登记', makeSocialOrg({ registrar: '没在民政登记' }), 'registrar_unclear'],
    ['英文说教育部门', makeCompany({ type: 'institution', registrar: 'Education Bureau' }), 'registrar_right'],
    ['不知道在哪登记', makeCompany({ registrar: '不清楚' }), 'registrar_unclear'],
    ['全角拉丁字母', makeCompany({ registrar: 'Ｍａｒｋｅｔ　Ｒｅｇｕｌａｔｉｏｎ' }), 'registrar_right'],
    ['协会的分会', makeCompany({ type: 'branch', registrar: '民政' }), 'registrar_branch_of_social_org'],
  ];
  it.each(cases)('%s', (_, org, why) => expect(whyOf(org, 'registrar')).toBe(why));
});

describe('主体类型', () => {
  it('没登记的协会：登记不符合，评级年检还不知道，登记部门不问', () => {
    const org = makeSocialOrg({ registered: false, registrar: '民政', rating: null, annual_inspections: null });
    expect(assess(org, CRITERIA_FILE, TODAY)).toMatchObject({
      verdict: 'not_eligible',
      failed: ['registered'],
      unknown: ['rating', 'annual_inspection'],
    });
  });
  it('行政机关：不是承接主体，引三（一）', () => {
    const made = assess(makeCompany({ type: 'admin_organ', registrar: null }), CRITERIA_FILE, TODAY);
    expect(made).toMatchObject({ verdict: 'not_eligible', failed: ['org_type'], unknown: [] });
    expect(made.findings[0]?.also[0]?.clause).toBe('3.1');
  });
  it('个体工商户：方案没说，谁定也说清', () => {
    const made = assess(makeCompany({ type: 'individual_business' }), CRITERIA_FILE, TODAY);
    expect(made).toMatchObject({ verdict: 'undetermined', failed: [], unknown: ['org_type'] });
    expect(made.open.find((o) => o.decisive)?.question).toMatchObject({
      id: 'individual_business',
      decides: ['purchaser', 'finance'],
    });
  });
  it('一类和二类事业单位各有各的未定之处', () => {
    for (const type of ['public_institution_class1', 'public_institution_class2'] as const) {
      const decisive = assess(makeCompany({ type }), CRITERIA_FILE, TODAY).open.filter((o) => o.decisive);
      expect(decisive.map((o) => o.question.id)).toEqual([type]);
    }
  });
  it('类型还没说：只问人人都要的，不问评级、年检和登记部门', () => {
    const made = assess(UNKNOWN_ORG, CRITERIA_FILE, TODAY);
    expect(made).toMatchObject({
      verdict: 'undetermined',
      failed: [],
      unknown: ['org_type', 'registered', ...GENERAL],
    });
  });
  it('自称没登记又说登记了：先核对', () => {
    expect(whyOf(makeCompany({ type: 'unregistered' }), 'registered')).toBe('kind_contradicts_registration');
    expect(whyOf(makeCompany({ type: 'unregistered', registered: null }), 'registered')).toBe('kind_is_unregistered');
  });
  it('企业说自己 1A、没年检：与企业无关', () => {
    expect(assess(makeCompany({ rating: '1A', annual_inspections: [] }), CRITERIA_FILE, TODAY).verdict).toBe(
      'eligible',
    );
  });
});

it('一条不符合就定了，别的不知道也一样', () => {
  const org = { ...UNKNOWN_ORG, type: 'social_org' as const, rating: '2A' as const };
  const made = assess(org, CRITERIA_FILE, TODAY);
  expect(made.verdict).toBe('not_eligible');
  expect(made.failed).toEqual(['rating']);
  expect(made.unknown).toHaveLength(13);
});

it('结论旁边总列出登记管理部门的其他条件和项目的具体条件', () => {
  for (const org of [makeSocialOrg(), UNKNOWN_ORG, makeCompany({ type: 'mass_org' })]) {
    expect(assess(org, CRITERIA_FILE, TODAY).beside.map((b) => b.id)).toEqual([
      'registrar_other_conditions',
      'project_conditions',
    ]);
  }
});
