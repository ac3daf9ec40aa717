import { describe, expect, test } from 'vitest';
import { checkContract, faultsOf } from '../../src/domain/contracts/check-contract.js';
import type { ContractInput } from '../../src/domain/contracts/contract.js';
import { readDraft } from '../../src/domain/contracts/read-draft.js';
import { contractOf } from '../support/contracts.js';

/** Ids of the faults of an input, whether they come from reading or from checking. */
function faults(more: Partial<ContractInput>): string[] {
  const read = readDraft(contractOf(more));
  const found = 'faults' in read ? read.faults : faultsOf(checkContract(read.draft, '2026-03-18'));
  return found.map((f) => f.id);
}

function remarks(more: Partial<ContractInput>): string[] {
  const read = readDraft(contractOf(more));
  if (!('draft' in read)) throw new Error(JSON.stringify(read.faults));
  return checkContract(read.draft, '2026-03-18')
    .filter((r) => r.level === 'check')
    .map((r) => r.id);
}

describe('refused', () => {
  test.each<[Partial<ContractInput>, string]>([
    [{ start: '2026-05-01', end: '2026-04-30' }, 'ends_before_start'],
    [{ end: '2026-02-30' }, 'end_impossible'],
    [{ start: '2026-13-01' }, 'start_impossible'],
    [{ start: '0026-03-01' }, 'start_impossible'],
    [{ end: '' }, 'end_missing'],
    [{ provider: ' \u00a0' }, 'provider_missing'],
    [{ service: '养'.repeat(201) }, 'service_long'],
    [{ amountYuan: -1 }, 'amountYuan_negative'],
    [{ amountYuan: 0 }, 'amountYuan_zero'],
    [{ amountYuan: 1e13 }, 'amountYuan_beyond_reason'],
    [{ amountYuan: 100.005 }, 'amountYuan_fraction'],
    [{ paidYuan: -5 }, 'paidYuan_negative'],
  ])('%o: %s', (more, id) => expect(faults(more)).toContain(id));

  test('a day’s service, fen and no amount are no faults', () => {
    expect(faults({ start: '2026-04-01', end: '2026-04-01', amountYuan: 12_345.67 })).toEqual([]);
    expect(faults({ amountYuan: null })).toEqual([]);
  });

  test('both languages say what was seen', () => {
    const read = readDraft(contractOf({ end: '2026-02-30' }));
    expect('faults' in read && [read.faults[0]?.zh, read.faults[0]?.en]).toEqual([
      expect.stringContaining('2026-02-30'),
      expect.stringContaining('2026-02-30'),
    ]);
  });
});

describe('to be checked', () => {
  test.each<[Partial<ContractInput>, string[]]>([
    [{}, []],
    [{ start: '2026-01-01', end: '2028-12-31' }, []],
    [{ start: '2026-01-01', end: '2029-01-01' }, ['term_over_3y']],
    [{ awarded: '2026-02-16' }, []],
    [{ awarded: '2026-02-15' }, ['signed_late']],
    [{ awarded: '2026-03-19' }, ['signed_before_award']],
    [{ budgetYuan: 479_999.99 }, ['over_budget']],
    [{ paidYuan: 480_000.01 }, ['overpaid']],
    [{ amountYuan: null }, ['amount_missing']],
    [{ method: '询价' }, ['method_inquiry']],
    [{ provider: '某区公益一类事业单位' }, ['provider_class_1']],
    [{ service: '劳务派遣服务' }, ['service_staffing']],
    [{ signed: '2026-03-19' }, ['signed_in_future']],
  ])('%o: %j', (more, ids) => expect(remarks(more)).toEqual(ids));
});
