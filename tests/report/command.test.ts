import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { runGoufu } from '../support/run-goufu.js';

it('goufu report shows a kept self-check to an operator, decides it again, and writes the Word file', {
  timeout: 90_000,
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'goufu-report-'));
  const input = ['自查', '个人', '给我结论'].map((text, id) =>
    JSON.stringify({ id, text, conversation: 'c', user: 'u' }),
  );
  const now = ['--now', '2026-03-18T10:00:00+08:00'];
  const asked = runGoufu(['ask', '--batch', '-', '--data', data, ...now], { input: input.join('\n') });
  const receipt = /ZC-\d{8}-\w{6}/.exec(asked.out)?.[0] ?? expect.fail(asked.err);
  const out = join(data, 'report.docx');
  const made = runGoufu(['report', receipt.toLowerCase(), '--data', data, '--out', out, '--in', 'zh', ...now]);
  expect(made.out).toMatch(/结论：不符合[\s\S]*结论相同/);
  expect((await mammoth.extractRawText({ buffer: readFileSync(out) })).value).toContain(receipt);
  expect(runGoufu(['audit', '--data', data]).rows).toMatchObject([{ what: 'receipt.read', thing: receipt }]);
  const missing = runGoufu(['report', 'ZC-20260318-AAAAAA', '--data', data]);
  expect(missing.status).not.toBe(0);
  expect(missing.err).toContain('There is no receipt ZC-20260318-AAAAAA');
});
