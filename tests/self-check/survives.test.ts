import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/bot/take-turn.js';
import type { Store } from '../../src/shared/store.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { openMemoryStore } from '../../src/store/memory-store.js';
import { realAssistant } from '../support/assistant.js';

const { converse } = await realAssistant();
const AT = Date.parse('2026-03-18T10:00:00+08:00');
const TALK = [
  '自查',
  '民非',
  '民政局',
  '2A',
  '继续',
  '两年都合格',
  '对',
  '都有，人员不清楚',
  '改成3A',
  '上一题',
  '4A',
  '都健全',
  '都正常',
  '发我报告',
];

/** One message of the talk, as the bot takes it. */
async function say(store: Store, n: number): Promise<string> {
  const text = TALK[n] ?? '';
  const activity = { id: `m${n}`, channel: 'test', conversation: 'c', user: 'u', text, at: AT + n };
  const user = { id: 'u', role: 'applicant', department: null } as const;
  return (await takeTurn({ store, converse, newId: () => `id${n}` }, activity, user)).reply.text;
}

describe('a self-check', () => {
  it('goes on where it was when the store is closed and opened again at each step', async () => {
    const [memory, dir] = [openMemoryStore(), mkdtempSync(join(tmpdir(), 'goufu-steps-'))];
    for (const n of TALK.keys()) {
      const store = await openLowdbStore({ dir });
      expect(await say(store, n), TALK[n]).toBe(await say(memory, n));
      await store.close();
    }
    const store = await openLowdbStore({ dir });
    expect(await store.list('receipts')).toEqual(await memory.list('receipts'));
    expect((await store.list('receipts')).length).toBeGreaterThan(0);
    await store.close();
  });

  it('goes on where it was when the program is killed (kill -9) after each answer', { timeout: 180_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'goufu-killed-'));
    expect(await sayAndKill(dir, '自查，民政登记的协会', '几A')).toContain('民政登记');
    expect(await sayAndKill(dir, '4A', '年检')).toContain('记下：4A');
    expect(await sayAndKill(dir, '去年前年都合格', '独立承担民事责任')).toContain('2024年度合格');
    expect(await sayAndKill(dir, '给我结论', '答复编号')).toContain('独立承担民事责任、设施、人员、专业技术');
  });
});

const BIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** Starts the built program, says one thing, and kills it without warning as soon as the answer is read. */
async function sayAndKill(dir: string, text: string, until: string): Promise<string> {
  const now = ['--now', '2026-03-18T10:00:00+08:00'];
  const child = spawn(process.execPath, [BIN, 'chat', '--data', dir, ...now], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  let read = '';
  const answered = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      read += part;
      // The greeting of the terminal asks about 几A too.
      if (read.split('Who may purchase services?')[1]?.includes(until)) resolve();
    });
  });
  child.stdin.write(`${text}\n`);
  await Promise.race([answered, ended]);
  child.kill('SIGKILL');
  expect(await ended, read).toBe('SIGKILL');
  return read;
}
