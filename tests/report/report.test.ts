import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../src/domain/policy/cite.js';
import { replayReceipt } from '../../src/services/report/replay.js';
import { makeReport } from '../../src/services/report/report.js';
import { sayReport } from '../../src/services/report/say-report.js';
import { writeDocx } from '../../src/services/report/write-docx.js';
import type { Lang } from '../../src/shared/errors.js';
import type { ReceiptRecord } from '../../src/shared/records-of-talk.js';
import { Chat, POLICY } from '../self-check/chat.js';

/** 3A is lacking, staff is not known, the rest is there. */
async function lackingReceipt(): Promise<ReceiptRecord> {
  const chat = new Chat();
  await chat.all(
    '自查，民政登记的协会，2A，去年前年年检都合格',
    '继续',
    '都有，人员不清楚',
    '都健全',
    '都正常',
    '给我结论',
  );
  const [receipt] = chat.receipts.values();
  return receipt ?? expect.fail('no receipt');
}

const reportOf = (receipt: ReceiptRecord, lang: Lang) =>
  makeReport(receipt, POLICY, lang) ?? expect.fail('the receipt cannot be read');

async function readDocx(receipt: ReceiptRecord, lang: Lang, script: 'hans' | 'hant' = 'hans'): Promise<string> {
  const bytes = await writeDocx(reportOf(receipt, lang), POLICY, lang, script);
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

describe('the Word document', () => {
  it('opens, and holds number, day, version, every condition with its words, gaps, papers and the disclaimer', async () => {
    const receipt = await lackingReceipt();
    const report = reportOf(receipt, 'zh');
    const text = await readDocx(receipt, 'zh');
    for (const part of [receipt.id, receipt.day, POLICY.version, '不符合', '自查结果不等于资格认定', '3.2'])
      expect(text).toContain(part);
    expect(report.rows).toHaveLength(15);
    for (const row of report.rows) {
      expect(text).toContain(row.name);
      expect(isVerbatim(POLICY, row.clause, row.quote)).toBe(true);
    }
    expect(text).toMatch(/社会组织评估等级证书（3A、4A或5A）（民政部门.*出具）/);
    expect(text).toContain('您说还不清楚');
    expect(text).toContain('登记管理部门依法认定的其他条件');
  });
  it('quotes the plan word for word, in the order of its conditions', async () => {
    const receipt = await lackingReceipt();
    const text = (await readDocx(receipt, 'zh')).split('四、方案原文')[1] ?? '';
    const quotes = [...text.matchAll(/“([^”]+)”/g)].map((m) => m[1] ?? '');
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(isVerbatim(POLICY, '3.2', quote), quote).toBe(true);
  });
  it('speaks English or traditional characters, and leaves the plan’s words as they are', async () => {
    const receipt = await lackingReceipt();
    const english = await readDocx(receipt, 'en');
    expect(english).toMatch(/not eligible[\s\S]*Rated 3A or above[\s\S]*civil affairs bureau/);
    expect(english).toContain('3A级以上社会组织');
    const traditional = await readDocx(receipt, 'zh', 'hant');
    expect(traditional).toContain('評估等級3A以上');
    expect(traditional).toContain('依法在民政部门登记成立');
  });
  it('says so when the policy data has changed since', async () => {
    const receipt = { ...(await lackingReceipt()), policyVersion: 'older' };
    expect(await readDocx(receipt, 'zh')).toContain('older（此后政策数据有过更新');
  });
  it('is not made from a receipt of another shape', async () => {
    const receipt = await lackingReceipt();
    expect(makeReport({ ...receipt, trace: 'torn' }, POLICY, 'zh')).toBeNull();
    expect(makeReport({ ...receipt, facts: null }, POLICY, 'zh')).toBeNull();
  });
});

describe('the compact text', () => {
  it('fits a phone and says what is met, unmet and unknown', async () => {
    const text = sayReport(reportOf(await lackingReceipt(), 'zh'), 'zh');
    expect(text.length).toBeLessThan(420);
    expect(text).toMatch(/结论：不符合\n不符合：评估等级3A以上（低于3A）\n待确认：必需的人员[\s\S]*符合：13条/);
  });
});

describe('the replay', () => {
  it('gives the same by the same policy and day, and what has changed with a stricter policy or a later day', async () => {
    const receipt = await lackingReceipt();
    expect(replayReceipt(receipt, POLICY, receipt.day)).toMatchObject({ isSame: true, policyChanged: false });
    const chat = new Chat();
    await chat.all('自查，民政登记的协会，4A，2023年和2024年年检合格，其他条件都满足');
    const [eligible] = chat.receipts.values();
    if (eligible === undefined) expect.fail('no receipt');
    expect(replayReceipt(eligible, { ...POLICY, version: 'new' }, '2029-01-01')).toMatchObject({
      verdict: 'undetermined',
      unknown: ['annual_inspection'],
      isSame: false,
      policyChanged: true,
    });
    expect(replayReceipt({ ...eligible, facts: {} }, POLICY, '2026-05-06')).toBeNull();
  });
});
