import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/conversation/render.js';
import { realAssistant } from '../support/assistant.js';
import { makeWorld, OWN } from './world.js';

/*
 * Conversations with an officer whom reminders reach: `> ` what is said, `< ` fragments that must be read in order, `!< ` that
 * must not; `@ 2026-03-20 09:00` sets the time and runs a round, and what is then pushed is read by the `< ` lines below it.
 */
const here = new URL('talk/', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.md'));

describe.each(files)('%s', (file) => {
  it('reads as written', async () => {
    const lines = readFileSync(new URL(file, here), 'utf8').split('\n');
    const { policy } = await realAssistant();
    const w = await makeWorld({ real: true });
    const colleague = { channel: 'slack', noticedAt: 1 };
    await w.person('slack:li', { ...colleague, name: '小李' });
    await w.person('slack:lily', { ...colleague, name: 'Lily' });
    await w.person('slack:zhao', { ...colleague, name: '老赵', department: '某区教育局' });
    let read = '';
    let from = 0;
    let asked = 0;
    for (const [i, raw] of lines.entries()) {
      const line = raw.trim();
      const where = `${file}:${i + 1}`;
      const [, mark, rest = ''] = /^(!<|[<>@]|given:|place:)\s*(.+)$/.exec(line) ?? [];
      if (mark === 'given:') {
        const [provider = '', service = '', start = '', end = '', owner = 'slack:ann'] = rest
          .split('|')
          .map((s) => s.trim());
        await w.contract({ provider, service, start, end, owner, department: OWN });
      } else if (mark === '@' || mark === '>') {
        const before = w.slack.sent.length;
        w.pass(1000);
        if (mark === '@') {
          w.at(rest);
          await w.tick();
        } else {
          await w.slack.post(rest, { user: 'ann', conversation: 'dm-slack:ann', id: `t${i}` });
        }
        const sent = w.slack.sent.slice(before).filter((s) => s.to.user === 'ann');
        read = sent.map((s) => renderText(s.reply, policy)).join('\n\n');
        from = 0;
      } else if (mark === '<') {
        const found = read.indexOf(rest, from);
        expect(found, `${where} lacks "${rest}" in:\n${read}`).toBeGreaterThanOrEqual(0);
        from = found;
        asked++;
      } else if (mark === '!<') {
        expect(read, where).not.toContain(rest);
        asked++;
      } else if (line !== '' && !line.startsWith('#')) {
        expect.fail(`${where} is neither said nor read: ${line}`);
      }
    }
    expect(asked).toBeGreaterThan(0);
    await w.stop();
  }, 30_000);
});
