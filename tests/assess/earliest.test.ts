import { describe, expect, it } from 'vitest';
import { reassess } from '../../src/domain/policy/assess/compare.js';
import { earliestEligible } from '../../src/domain/policy/assess/earliest.js';
import { type Org, UNKNOWN_ORG } from '../../src/domain/policy/org.js';
import { CRITERIA_FILE, makeCompany, makeSocialOrg, TODAY } from './read-criteria.js';

const passed = (...years: number[]) => years.map((year) => ({ year, result: '合格' as const }));
const ask = (org: Org) => earliestEligible(org, CRITERIA_FILE, TODAY);
const inspections = (org: Org) => ask(org).gaps.find((g) => g.criterion === 'annual_inspection');

describe('什么时候能符合', () => {
  it('都符合：今天', () => expect(ask(makeSocialOrg())).toEqual({ gaps: [], earliest: TODAY }));

  it('只有 2025 年度合格：等 2026 年度的结论，最早 2027 年', () => {
    const org = makeSocialOrg({ annual_inspections: passed(2025) });
    expect(inspections(org)).toMatchObject({
      earliest: '2027-01-01',
      basis: 'inspection',
      years: [2026],
      confirmedBy: ['civil_affairs'],
    });
    expect(ask(org).earliest).toBe('2027-01-01');
  });
  it('只有 2024 年度合格：2025 年度的结论今年就可能出', () => {
    expect(inspections(makeSocialOrg({ annual_inspections: passed(2024) }))).toMatchObject({
      earliest: TODAY,
      years: [2025],
    });
  });
  it('还没有年检：要两年，最早 2027 年', () => {
    expect(inspections(makeSocialOrg({ annual_inspections: [] }))).toMatchObject({
      earliest: '2027-01-01',
      years: [2025, 2026],
    });
  });
  it('2025 年度不合格：从 2026 年度算起，最早 2028 年', () => {
    const org = makeSocialOrg({ annual_inspections: [{ year: 2025, result: '不合格' }] });
    expect(inspections(org)).toMatchObject({ earliest: '2028-01-01', years: [2026, 2027] });
  });
  it('评级不够：没有日期，不编', () => {
    const { gaps, earliest } = ask(makeSocialOrg({ rating: '2A', annual_inspections: passed(2025) }));
    expect(gaps.find((g) => g.criterion === 'rating')).toMatchObject({
      earliest: null,
      basis: 'mend',
      confirmedBy: ['civil_affairs'],
    });
    expect(earliest).toBeNull();
  });
  it('没说的：说了就知道', () => {
    expect(ask(makeCompany({ facilities: null })).gaps).toMatchObject([
      { criterion: 'facilities', earliest: TODAY, basis: 'tell' },
    ]);
    expect(ask(UNKNOWN_ORG).gaps.every((g) => g.basis === 'tell')).toBe(true);
  });
  it('方案没说的：看有权的部门怎么定', () => {
    expect(ask(makeCompany({ type: 'individual_business' })).gaps).toEqual([
      {
        criterion: 'org_type',
        earliest: null,
        basis: 'office_decides',
        years: [],
        confirmedBy: ['purchaser', 'finance'],
      },
    ]);
  });
});

describe('如果…呢', () => {
  it('评上 3A', () => {
    const { before, after, changes } = reassess(
      makeSocialOrg({ rating: 'none' }),
      { rating: '3A' },
      CRITERIA_FILE,
      TODAY,
    );
    expect([before.verdict, after.verdict]).toEqual(['not_eligible', 'eligible']);
    expect(changes).toEqual([{ criterion: 'rating', from: 'unmet', to: 'met' }]);
  });
  it('改按企业看：评级和年检就不用了', () => {
    const { changes } = reassess(makeSocialOrg(), { type: 'enterprise', registrar: '市场监管' }, CRITERIA_FILE, TODAY);
    expect(changes).toEqual([
      { criterion: 'rating', from: 'met', to: null },
      { criterion: 'annual_inspection', from: 'met', to: null },
    ]);
  });
});
