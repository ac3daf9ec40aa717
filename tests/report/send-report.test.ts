import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { safeName, saveFile } from '../../adapters/terminal/save-file.js';
import { TerminalChannel } from '../../adapters/terminal/terminal-channel.js';
import type { BotParts } from '../../src/bot/create-bot.js';
import { realAssistant } from '../support/assistant.js';
import { RecordingChannel } from '../support/recording-channel.js';
import { CLOCK, startBot } from '../support/scripted-bot.js';

const { policy, converse, makeFile, newId } = await realAssistant();
const REAL: Partial<BotParts> = { policy, converse, makeFile, newId };
const UNTIL_VERDICT = ['自查', '个人', '给我结论'];

async function chatUntilVerdict() {
  const channel = new RecordingChannel('recording', CLOCK.now);
  const { bot, store } = await startBot([channel], REAL);
  for (const text of UNTIL_VERDICT) await channel.say(text);
  const receipt = /ZC-\d{8}-\w{6}/.exec(channel.texts().join())?.[0] ?? expect.fail('no receipt');
  return { channel, bot, store, receipt };
}

const textOf = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('发我报告', () => {
  it('sends the Word document with the compact report', async () => {
    const { channel, receipt } = await chatUntilVerdict();
    const [reply] = await channel.say('把报告发给我');
    expect(reply?.text).toMatch(new RegExp(`自查报告 ${receipt}[\\s\\S]*不符合[\\s\\S]*自查结果不等于资格认定`));
    const [file] = reply?.attachments ?? [];
    expect(file).toMatchObject({ name: `自查报告-${receipt}.docx` });
    expect(await textOf(file?.bytes ?? new Uint8Array())).toContain(receipt);
  });
  it('makes the file anew when the channel hands the message over again', async () => {
    const { channel } = await chatUntilVerdict();
    channel.failures.push('refuses');
    await channel.say('导出word', { id: 'again' });
    const [reply] = await channel.say('导出word', { id: 'again' });
    expect(await textOf(reply?.attachments[0]?.bytes ?? new Uint8Array())).toContain('自查结果不等于资格认定');
  });
  it('keeps no bytes in the store', async () => {
    const { channel, store } = await chatUntilVerdict();
    await channel.say('发我报告');
    const [record] = await store.list('conversations');
    expect(JSON.stringify(record).length).toBeLessThan(20_000);
  });
  it('gives it by its number in another conversation of the same person, and to nobody else', async () => {
    const { channel, receipt } = await chatUntilVerdict();
    const [own] = await channel.say(`发我报告 ${receipt.toLowerCase()}`, { conversation: 'c2' });
    expect(own?.attachments).toHaveLength(1);
    const [, other] = await channel.say(`发我报告 ${receipt}`, { conversation: 'c3', user: 'u2' });
    expect(other).toMatchObject({ attachments: [] });
    expect(other?.text).toContain('没有查到');
  });
  it('in the middle of a check gives the verdict on what is known, and its report', async () => {
    const channel = new RecordingChannel('recording', CLOCK.now);
    await startBot([channel], REAL);
    for (const text of ['自查', '公司', '执照有']) await channel.say(text);
    const [reply] = await channel.say('给我出个报告');
    expect(reply).toMatchObject({ verdict: 'undetermined' });
    expect(await textOf(reply?.attachments[0]?.bytes ?? new Uint8Array())).toContain('待确认');
  });
  it('asks for the number where there is no check', async () => {
    const channel = new RecordingChannel('recording', CLOCK.now);
    await startBot([channel], REAL);
    const replies = await channel.say('发我报告');
    expect(replies.at(-1)).toMatchObject({ attachments: [] });
    expect(replies.at(-1)?.text).toContain('没有报告可发');
  });
  it('leaves other reports and exports to their own answers', async () => {
    const channel = new RecordingChannel('recording', CLOCK.now);
    await startBot([channel], REAL);
    for (const text of ['绩效评价报告要不要公开', '年度报告怎么写', '导出合同台账', '要交审计报告吗'])
      expect((await channel.say(text)).at(-1)?.text, text).not.toContain('没有报告可发');
  });
  it('is answered by text alone where nothing makes files', async () => {
    const channel = new RecordingChannel('recording', CLOCK.now);
    await startBot([channel], { policy, converse, newId });
    for (const text of UNTIL_VERDICT) await channel.say(text);
    const [reply] = await channel.say('发我报告');
    expect(reply?.attachments).toEqual([]);
    expect(reply?.text).toContain('自查报告');
  });
});

describe('files in the terminal', () => {
  it('are saved, and the terminal says where', async () => {
    const filesDir = join(mkdtempSync(join(tmpdir(), 'goufu-files-')), 'files');
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown: string[] = [];
    output.setEncoding('utf8').on('data', (chunk: string) => void shown.push(chunk));
    const render = (reply: { text: string }) => reply.text;
    const parts = { input, output, render, clock: CLOCK, newId, user: 'local', colours: false, filesDir };
    const terminal = new TerminalChannel(parts);
    const { bot } = await startBot([terminal], REAL);
    input.end([...UNTIL_VERDICT, '发我报告'].join('\n'));
    await terminal.left;
    await bot.stop();
    const [name = ''] = readdirSync(filesDir);
    expect(shown.join('')).toContain(`文件已保存：${join(filesDir, name)}`);
    expect(await textOf(readFileSync(join(filesDir, name)))).toContain('不符合');
  });
  it('stay in their folder whatever their name', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('../../etc/passwd', '..', '.', '', 'a/b\\c', '\u202egnp.exe', 'con:'),
    );
    fc.assert(
      fc.property(nasty, (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^\./u);
        expect(safe.length).toBeGreaterThan(0);
      }),
    );
  });
  it('never replace one another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goufu-files-'));
    const file = (text: string) => ({ name: 'r.docx', mediaType: 'x', bytes: Buffer.from(text) });
    const paths = [await saveFile(folder, file('one')), await saveFile(folder, file('two'))];
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['one', 'two']);
  });
});
