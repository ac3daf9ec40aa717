import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../src/shared/config.js';
import { runGoufu } from '../support/run-goufu.js';

const work = mkdtempSync(join(tmpdir(), 'goufu-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer) => {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
};

describe('bad input to ask --batch', () => {
  const good = JSON.stringify({ id: 'good', text: '社会组织要几A才能承接' });

  it('names the line that is no JSON, no object, of the wrong shape or not UTF-8, and answers the others in order', () => {
    const lines = [
      good,
      '{"id": "cut", "text": "到这',
      '[1, 2]',
      '{"id": "shape", "text": 7}',
      '{"id": "role", "text": "x", "role": "king"}',
    ];
    const broken = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n{"id": "utf8", "text": "`),
      Buffer.from([0xff, 0xfe, 0xe5]),
      Buffer.from(`"}\n\n${good.replace('good', 'last')}`),
    ]);
    const run = runGoufu(['ask', '--batch', file('broken.jsonl', broken)]);
    expect(run.status).toBe(0);
    expect(run.rows.map((r) => [r.id, 'error' in r])).toEqual([
      ['good', false],
      [null, true],
      [null, true],
      ['shape', true],
      ['role', true],
      [null, true],
      ['last', false],
    ]);
    expect(run.rows[1]?.error).toContain('line 2');
    expect(run.rows[3]?.error).toMatch(/line 4.*text/);
    expect(run.rows[5]?.error).toMatch(/line 6.*UTF-8/);
  });

  it('reads the first 4,000 characters of a megabyte and says so', () => {
    const text = `社会组织要几A才能承接？${'说来话长，'.repeat(200_000)}`;
    const run = runGoufu(['ask', '--batch', '-'], { input: JSON.stringify({ id: 1, text }) });
    expect(run.rows[0]?.text).toContain('前4000字');
  });

  it('asks for a text when there is none to see', () => {
    const run = runGoufu(['ask', '--batch', '-'], {
      input: ['', '   ', '\u200b\u200d\ufeff', '\u0000\u0007\u001b']
        .map((text, id) => JSON.stringify({ id, text }))
        .join('\n'),
    });
    expect(run.rows).toHaveLength(4);
    for (const row of run.rows) expect(row.text).toContain('没收到文字');
  });

  it('reads through control characters', () => {
    const run = runGoufu(['ask', '--batch', '-'], {
      input: JSON.stringify({ id: 1, text: '社会\u0000组织\u200b要几\u0007A才能承接' }),
    });
    expect(run.rows[0]?.intent).toBe('eligibility_social_org');
  });

  it('fails as a whole, with the name, on a file that is not there', () => {
    const run = runGoufu(['ask', '--batch', join(work, 'nowhere.jsonl')]);
    expect(run.status).not.toBe(0);
    expect(run.err).toContain('nowhere.jsonl');
    expect(run.out).toBe('');
  });
});

describe('bad usage', () => {
  it.each([
    [['ask', '--bach', 'x'], /unknown option '--bach'/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['ask'], /E_USAGE/],
    [['ask', 'x', '--now', 'yesterday'], /2026-03-18T10:00:00\+08:00/],
    [['assess'], /--batch/],
  ])('goufu %j says what is wrong and exits with a failure', (args, message) => {
    const run = runGoufu(args);
    expect(run.status).not.toBe(0);
    expect(run.err).toMatch(message);
  });
});

describe('a faulty policy folder', () => {
  it('is refused with every fault, its file and its line', () => {
    const dir = join(work, 'policy');
    cpSync(join(HOME, 'policy'), dir, { recursive: true });
    const methods = join(dir, 'rules', 'methods.yaml');
    writeFileSync(methods, readFileSync(methods, 'utf8').replace(/quote: .*/, 'quote: 采用公开招彪的方式确定'));
    const offices = join(dir, 'offices.yaml');
    writeFileSync(offices, `${readFileSync(offices, 'utf8')}\n- id: nameless\n`);
    const run = runGoufu(['policy', 'check'], { env: { GOUFU_POLICY: dir } });
    expect(run.status).not.toBe(0);
    expect(run.err).toMatch(/methods\.yaml:\d+:/);
    expect(run.err).toMatch(/offices\.yaml:\d+:/);
    expect(runGoufu(['ask', '社会组织要几A'], { env: { GOUFU_POLICY: dir } }).status).not.toBe(0);
  });

  it('passes as shipped', () => {
    const run = runGoufu(['policy', 'check']);
    expect(run.err).toBe('');
    expect(run.status).toBe(0);
  });
});
