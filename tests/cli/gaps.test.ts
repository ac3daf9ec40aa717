import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/cli/load-intents.js';
import { HOME } from '../../src/shared/config.js';
import { runGoufu } from '../support/run-goufu.js';

const work = mkdtempSync(join(tmpdir(), 'goufu-gaps-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const file = (name: string, content: string) => {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
};

describe('goufu unanswered and goufu catalogue misses', () => {
  it('give back what people asked in vain', () => {
    const data = join(work, 'data');
    const misread = (conversation: string, text: string) =>
      [text, '不是这个意思'].map((said) => ({ conversation, text: said }));
    const said = [
      ...misread('a', '社会组织要几A才能接'),
      ...misread('b', '社会组织要几A才能接呢'),
      { text: '目录里有没有无人机灯光秀' },
      { text: '验收谁来做' },
    ];
    const input = said.map((line, id) => JSON.stringify({ id, user: 'wang-wu', ...line })).join('\n');
    expect(runGoufu(['ask', '--batch', '-', '--data', data], { input }).status).toBe(0);
    const shown = runGoufu(['unanswered', '--data', data]);
    expect(shown.status).toBe(0);
    // The lines go as they are into a file of examples.
    expect(readExamples(shown.out).zh).toEqual([expect.stringMatching(/^社会组织要几a才能接呢?$/), expect.any(String)]);
    expect(shown.out).toMatch(/^# asked 2×/);
    expect(shown.out).not.toMatch(/验收|不是这个意思|wang-wu/);
    expect(runGoufu(['unanswered', '--data', data, '--json']).rows).toMatchObject([{ count: 2 }]);
    expect(runGoufu(['catalogue', 'misses', '--data', data]).out).toMatch(/^ +1 {2}.*无人机/);
  });

  it('say so when there is nothing', () => {
    const run = runGoufu(['unanswered', '--data', join(work, 'empty')]);
    expect([run.status, run.out, run.err.trim()]).toEqual([0, '', 'No message was left unanswered.']);
  });
});

describe('goufu catalogue', () => {
  const policy = join(work, 'policy');
  cpSync(join(HOME, 'policy'), policy, { recursive: true });
  const run = (...args: string[]) => runGoufu(['catalogue', ...args], { env: { GOUFU_POLICY: policy } });
  const own = file('own.csv', '编码,类,款,项\nA0101,基本服务,养老,居家养老服务\nA0102,基本服务,养老,流浪猫绝育\n');

  it('imports a district’s own, keeps the one before, and looks up in it from then on', () => {
    expect(run('lookup', '流浪猫绝育').out).toContain('not in the catalogue (the sample');
    const first = run('import', own);
    expect(first.status).toBe(0);
    expect(first.out).toContain('1 categories, 1 sections, 2 items');
    expect(run('lookup', '流浪猫绝育').out).toMatch(/In the catalogue:\n {2}A0102/);
    const second = run('import', own);
    expect(second.out).toContain(join(policy, 'catalogue.csv.bak'));
    expect(existsSync(join(policy, 'catalogue.csv.bak'))).toBe(true);
  });

  it('names every faulty row on standard error and leaves the catalogue as it was', () => {
    const before = readFileSync(join(policy, 'catalogue.csv'), 'utf8');
    const bad = run(
      'import',
      file('bad.csv', '编码,类,款,项\nA0101,基本服务,养老,居家养老\nA0101,基本服务,养老,助餐\n,基本服务,养老,助浴\n'),
    );
    expect([bad.status, bad.out]).toEqual([1, '']);
    expect(bad.err).toMatch(/bad\.csv:A3: .*A0101/);
    expect(bad.err).toMatch(/bad\.csv:A4: /);
    expect(bad.err).toContain('2 faults; nothing was imported');
    expect(readFileSync(join(policy, 'catalogue.csv'), 'utf8')).toBe(before);
    expect(run('import', join(work, 'nowhere.csv')).status).toBe(1);
  });
});

describe('goufu eval', () => {
  it('scores what it can, names each faulty line, and lists the confusions', () => {
    const rows = [
      {
        id: 'a',
        text: '社会组织要几A才能接',
        topic: 'eligibility_social_org',
        style: 'colloquial',
        clauses: ['3.2'],
        must_include: [['3A']],
      },
      { id: 'b', text: '社会组织要几A才能接', topic: 'goals', style: 'typo' },
      { id: 'c', text: 'x', topic: 'gaols' },
    ];
    const run = runGoufu([
      'eval',
      file('mine.jsonl', `${rows.map((r) => JSON.stringify(r)).join('\n')}\nno json\n`),
      '--show',
      '5',
    ]);
    expect(run.status).toBe(0);
    expect(run.out).toContain('2 cases, 2 faulty lines');
    expect(run.out).toMatch(/intent {2}50\.0% \(1\/2\)/);
    expect(run.out).toMatch(/typo {2}0\.0% \(0\/1\)/);
    expect(run.out).toMatch(/1 {2}goals → eligibility_social_org {2}\(b\)/);
    expect(run.out).toContain('✗ b [goals→eligibility_social_org]');
    expect(run.err).toMatch(/mine\.jsonl:3: "gaols" is no intent/);
    expect(run.err).toMatch(/mine\.jsonl:4: not JSON/);
  });

  it('fails when nothing can be scored', () => {
    expect(runGoufu(['eval', file('none.jsonl', '{}\n')]).status).toBe(1);
    expect(runGoufu(['eval', join(work, 'nowhere.jsonl')]).status).toBe(1);
  });
});
