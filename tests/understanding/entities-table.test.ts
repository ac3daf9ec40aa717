import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, type EntityKind, extractEntity } from '../../src/understanding/entities/extract.js';
import vectors from './parse-vectors.json' with { type: 'json' };

/** A Wednesday. */
const TODAY = '2026-03-18';

/** Lines `text => value` of a kind's table; a value is written as briefly as its kind allows. */
function rowsOf(kind: EntityKind): [text: string, value: string][] {
  const table = readFileSync(new URL(`entity-cases/${kind}.txt`, import.meta.url), 'utf8');
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf(' => ');
      return [line.slice(0, at), line.slice(at + 4)];
    });
}

function readValue(kind: EntityKind, told: string): unknown {
  if (told === 'null') return null;
  if (kind === 'amount') return Number(told);
  if (kind === 'lead_time') return { days: Number(told) };
  if (kind === 'date_range') return { start: told.slice(0, 10), end: told.slice(11) };
  if (kind !== 'year_count') return told;
  const [count, consecutive, years, result] = told.split('|');
  return {
    count: Number(count),
    consecutive: consecutive === '' ? null : consecutive === 'yes',
    years: years === '' ? null : years!.split(',').map(Number),
    result: result === '' ? null : result,
  };
}

describe.each(ENTITY_KINDS)('%s', (kind) => {
  it.each(rowsOf(kind))('%s => %s', (text, told) => {
    expect(extractEntity(kind, text, TODAY)).toEqual(readValue(kind, told));
  });
});

describe('vectors on another day', () => {
  it.each(vectors.dates as [string, string | null][])('date %s => %s', (text, day) => {
    expect(extractEntity('date', text, vectors.ref)).toBe(day);
  });
  it.each(vectors.money_yuan as [string, number | null][])('amount %s => %s', (text, yuan) => {
    expect(extractEntity('amount', text, vectors.ref)).toBe(yuan);
  });
});

describe('another clock', () => {
  it.each([
    ['date', '2026-12-31', '下个月31号', '2027-01-31'],
    ['date', '2026-01-31', '一个月后', '2026-02-28'],
    ['date', '2026-01-31', '下个月今天', '2026-02-28'],
    ['date', '2026-12-28', '下周五', '2027-01-08'],
    ['date', '2028-02-01', '月底', '2028-02-29'],
    ['date', '2026-11-23', '本季度末', '2026-12-31'],
    ['date', '2026-11-23', '下季度末', '2027-03-31'],
    ['date', '2026-03-22', '周日', null],
    ['date', '2026-03-22', '本周一', '2026-03-16'],
  ] as const)('%s on %s: %s => %s', (kind, today, text, value) => {
    expect(extractEntity(kind, text, today)).toBe(value);
  });

  it('counts working days only when it is told how', () => {
    const add = (from: string, days: number): string | null => (from === TODAY && days === 5 ? '2026-03-25' : null);
    expect(extractEntity('date', '5个工作日后', TODAY, add)).toBe('2026-03-25');
    expect(extractEntity('date', 'in 5 working days', TODAY, add)).toBe('2026-03-25');
    expect(extractEntity('date', '6个工作日后', TODAY, add)).toBeNull();
    expect(extractEntity('date', '5个工作日后', TODAY)).toBeNull();
  });
});
