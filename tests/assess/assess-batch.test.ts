import { describe, expect, it } from 'vitest';
import { assessLine } from '../../src/services/assess-batch.js';
import { CRITERIA_FILE, makeCompany, makeSocialOrg, TODAY } from './read-criteria.js';

const run = (line: unknown, lang: 'zh' | 'en' = 'en') => assessLine(line, CRITERIA_FILE, TODAY, lang);

describe('one line of the batch', () => {
  it('gives the verdict with the words that decide it', () => {
    expect(run({ id: 'a', org: makeSocialOrg({ rating: '2A' }) })).toEqual({
      id: 'a',
      verdict: 'not_eligible',
      failed: ['rating'],
      unknown: [],
      citations: [{ source: 'plan', clause: '3.2', quote: '3A级以上社会组织' }],
    });
  });
  it('cites each passage once, and clause 3.1 for a mass organisation', () => {
    const out = run({
      id: 'b',
      org: makeCompany({ type: 'mass_org', tax_record: null, social_insurance_record: null }),
    });
    expect('citations' in out ? out.citations.map((c) => c.clause) : out).toEqual(['3.2', '3.1', '3.2']);
  });
  it('overlooks keys it does not know and keeps a numeric id', () => {
    const line = {
      id: 7,
      note: 'x',
      org: { ...makeCompany(), staff: 12, annual_inspections: [{ year: 2024, result: '合格', no: 1 }] },
    };
    expect(run(line)).toMatchObject({ id: 7, verdict: 'eligible' });
  });
  it('an empty org is one of which nothing is known', () => {
    expect(run({ id: 'c', org: {} })).toMatchObject({ verdict: 'undetermined', failed: [] });
  });
  it.each([
    ['a kind there is not', { id: 'd', org: { type: 'company' } }, ['org.type', '"company"', 'enterprise', 'mass_org']],
    [
      'a result there is not',
      { id: 'd', org: { annual_inspections: [{ year: 2024, result: '通过' }] } },
      ['org.annual_inspections[0].result', '"通过"', '基本合格'],
    ],
    [
      'a year out of reach',
      { id: 'd', org: { annual_inspections: [{ year: 24, result: '合格' }] } },
      ['org.annual_inspections[0].year', '24', '>= 1980'],
    ],
    ['yes for true', { id: 'd', org: { registered: 'yes' } }, ['org.registered', '"yes"', 'boolean']],
    ['no org', { id: 'd' }, ['org', '(missing)', 'object']],
  ])('names field, value and allowed values: %s', (_, line, parts) => {
    const out = run(line);
    expect(out).toMatchObject({ id: 'd', error: expect.any(String) });
    for (const part of parts) expect('error' in out ? out.error : '').toContain(part);
  });
  it('tells every fault of a line at once, in Chinese too', () => {
    const out = run({ id: 'e', org: { type: 'x', rating: '6A' } }, 'zh');
    expect('error' in out ? out.error : '').toMatch(/org\.type 的值 "x" 不能用.*org\.rating 的值 "6A" 不能用/);
  });
  it.each([null, 3, 'text', [], { id: {}, org: {} }])('fails on no line: %j', (line) => {
    expect(run(line)).toMatchObject({ id: null, error: expect.any(String) });
  });
});
