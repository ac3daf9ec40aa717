import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readExamples } from '../../src/cli/load-intents.js';
import { createProgram } from '../../src/cli/program.js';
import { readConfig } from '../../src/shared/config.js';
import type { HandoffRecord } from '../../src/shared/records-of-talk.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';

const dir = mkdtempSync(join(tmpdir(), 'goufu-handoffs-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const record = (id: string, question: string, answer: string | null): HandoffRecord => ({
  id,
  no: id.toUpperCase(),
  user: 'wechat:wxid_secret',
  to: { channel: 'wechat', conversation: 'wx-secret', user: 'wxid_secret' },
  lang: 'zh',
  script: 'hans',
  question,
  turns: [],
  receipt: null,
  at: Date.parse('2026-03-18T10:00:00+08:00'),
  dueAt: 0,
  thread: null,
  answers: answer === null ? [] : [{ id: 'a', text: answer, by: 'slack:U9', at: 1, sentAt: 2, failed: null }],
  lateAt: null,
  tries: 0,
  nextTry: 0,
  closed: null,
});

beforeAll(async () => {
  const store = await openLowdbStore({ dir });
  await store.transact((tx) => {
    tx.put('handoffs', record('a1', "街道的'项目'何时申报", '每年九月，\n看通知'));
    tx.put('handoffs', record('b2', '能开证明吗', null));
  });
  await store.close();
});

async function run(...args: string[]): Promise<string> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(((chunk: string, done?: () => void) => {
    out += chunk;
    if (typeof done === 'function') done();
    return true;
  }) as never);
  try {
    await createProgram(readConfig({ GOUFU_LANG: 'zh' }), '0').parseAsync([
      'node',
      'goufu',
      'handoffs',
      '--data',
      dir,
      ...args,
    ]);
  } finally {
    write.mockRestore();
  }
  return out;
}

it('lists questions and answers as drafts of an intent, without anybody’s identity', async () => {
  const all = await run();
  expect(all).toContain("# 答复：每年九月， 看通知\n# zh\n街道的'项目'何时申报\n");
  expect(all).toContain('# B2 2026-03-18，还没有答复');
  expect(readExamples(all)).toEqual({ zh: ["街道的'项目'何时申报", '能开证明吗'], en: [] });
  expect(all).not.toMatch(/wxid|wx-secret|U9/);
  const open = await run('--open', '--json');
  expect(
    open
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ no: 'B2', day: '2026-03-18', lang: 'zh', example: '能开证明吗', answers: [] }]);
});
