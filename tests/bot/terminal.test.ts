import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { TerminalChannel } from '../../adapters/terminal/terminal-channel.js';
import type { Reply } from '../../src/shared/reply.js';
import { type ChannelUnderTest, channelContract } from '../contracts/channel-suite.js';
import { CLOCK, startBot } from '../support/scripted-bot.js';

const FILES = mkdtempSync(join(tmpdir(), 'goufu-terminal-'));

channelContract('terminal, piped', () => openTerminal(false).under);
channelContract('terminal, at a keyboard', () => openTerminal(true).under);

function openTerminal(tty: boolean, colours = false, render = (reply: Reply) => reply.text) {
  const input = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: tty, columns: 80 });
  const shown: string[] = [];
  output.setEncoding('utf8').on('data', (chunk: string) => void shown.push(chunk));
  let ids = 0;
  const channel = new TerminalChannel({
    input,
    output,
    render,
    clock: CLOCK,
    newId: () => `l${++ids}`,
    user: 'local',
    colours,
    filesDir: FILES,
  });
  const under: ChannelUnderTest = {
    channel,
    post: (text) => void input.write(`${text}\n`),
    shown: () => shown.join(''),
    address: { conversation: 'local', user: 'local' },
    can: { repeat: false, conversations: false },
    close: async () => void output.destroy(),
  };
  return { under, channel, input, output, shown: () => shown.join('') };
}

describe('terminal', () => {
  it('answers every line of a pipe before it leaves', async () => {
    const { channel, input, shown } = openTerminal(false);
    const { bot } = await startBot([channel]);
    input.end('甲\n\n  \n乙\n丙');
    await channel.left;
    await bot.stop();
    const order = ['社会组织评估等级', 'Who may purchase', '第1答：甲', '第2答：乙', '第3答：丙', '再见'].map((s) =>
      shown().indexOf(s),
    );
    expect(order.every((at, i) => at > (order[i - 1] ?? -1))).toBe(true);
    expect(shown()).not.toContain('购服> ');
  });

  it.each(['exit', '退出', '再见！', ' EXIT '])('leaves at "%s" without answering it', async (word) => {
    const { channel, input, shown } = openTerminal(true);
    const { bot } = await startBot([channel]);
    input.write(`甲\n${word}\n乙\n`);
    await channel.left;
    await bot.stop();
    expect(shown()).toContain('第1答：甲');
    expect(shown()).toContain('欢迎随时再来');
    expect(shown()).not.toContain('第2答');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('leaves at %s', async (_, key) => {
    const { channel, input, shown } = openTerminal(true);
    const { bot } = await startBot([channel]);
    input.write('甲\n');
    await vi.waitFor(() => expect(shown()).toContain('第1答：甲'));
    input.write(key);
    await channel.left;
    await bot.stop();
    expect(shown()).toContain('购服> ');
    expect(shown()).toContain('欢迎随时再来');
  });

  it('colours only a terminal that wants colours, and lets no control characters through', async () => {
    const render = () => '“原文”\n1. 选项\u001b]0;title\u0007\u001b[2J';
    const coloured = openTerminal(true, true, render);
    const plain = openTerminal(true, false, render);
    const piped = openTerminal(false, true, render);
    for (const { channel, input } of [coloured, plain, piped]) {
      const { bot } = await startBot([channel]);
      input.write('甲\n');
      input.end();
      await channel.left;
      await bot.stop();
    }
    expect(coloured.shown()).toContain('\u001b[32m“原文”\u001b[0m');
    expect(coloured.shown()).toContain('\u001b[36m1.\u001b[0m 选项');
    expect(plain.shown()).toContain('“原文”');
    expect(plain.shown()).not.toContain('\u001b[32m');
    expect(piped.shown()).not.toContain('\u001b');
    for (const { shown } of [coloured, plain, piped]) {
      expect(shown()).not.toContain('\u0007');
      expect(shown()).not.toContain('\u001b[2J');
    }
  });
});
