import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runGoufu } from '../support/run-goufu.js';

const dir = mkdtempSync(join(tmpdir(), 'goufu-people-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const people = (...args: string[]) => runGoufu(['people', ...args, '--data', dir]);

describe('goufu people', () => {
  it('registers, lists and removes somebody; the code is told once and not kept', () => {
    const added = people('add', '王芳', '--role', 'officer', '--department', '某区民政局', '--duty', 'deputy');
    expect(added.status).toBe(0);
    const [{ code, id } = {}] = added.rows;
    expect(code).toMatch(/^\d{6}$/);
    expect(id).toBe('staff:王芳');
    expect(added.err).toContain(`bind ${code}`);
    const listed = people('list');
    expect(listed.rows).toEqual([
      { id, name: '王芳', role: 'officer', department: '某区民政局', duty: 'deputy', accounts: [] },
    ]);
    expect(people('remove', '王芳').rows).toEqual([{ id, removed: true }]);
    expect(people('list').rows).toEqual([]);
  });

  it('names what is missing or wrong, and keeps nothing', () => {
    expect(people('add', '王芳', '--role', 'officer').err).toContain('--department');
    expect(people('add', '王芳').err).toContain('--role');
    expect(people('add', '王芳', '--role', 'boss').err).toContain('officer, finance, admin');
    expect(people('add', ' ', '--role', 'admin').err).toContain('E_USAGE');
    const gone = people('remove', '没有的人');
    expect([gone.status, gone.out]).toEqual([1, '']);
    expect(people('list').rows).toEqual([]);
  });
});
