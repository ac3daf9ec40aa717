import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createSafeMode } from '../../adapters/wechat-oa/safe-mode.js';
import { signatureOf } from '../../adapters/wechat-oa/signature.js';
import type { BotParts } from '../../src/bot/create-bot.js';
import { CLOCK, gate, scripted, startBot } from '../support/scripted-bot.js';
import { type Account, type AccountOptions, AES_KEY, APP_ID, openAccount, TOKEN, textOf } from './account.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** An account with the bot behind it. */
async function open(options: AccountOptions = {}, more: Partial<BotParts> = {}) {
  const account = await openAccount(options);
  const { bot, lines } = await startBot([account.channel], { store: account.store, ...more });
  closing.push(account.close, () => bot.stop());
  return { ...account, bot, botLines: lines };
}

const seconds = (off: number) => String(Math.floor(CLOCK.now() / 1000) + off);
const answers = (account: Pick<Account, 'shown'>) => account.shown.join('\n').split('答：').length - 1;

describe('the echo that proves the address', () => {
  const ask = (url: string, signature: string) =>
    fetch(`${url}/wechat-oa?${new URLSearchParams({ signature, timestamp: '1', nonce: 'n', echostr: '6351' })}`);

  it('is given to WeChat and to nobody else', async () => {
    const { url } = await open();
    const good = await ask(url, signatureOf(TOKEN, '1', 'n'));
    expect([good.status, await good.text()]).toEqual([200, '6351']);
    for (const bad of [signatureOf('other', '1', 'n'), '', 'x'.repeat(40)]) {
      const refused = await ask(url, bad);
      expect([refused.status, await refused.text()]).toEqual([403, '']);
    }
  });

  it('is text, so that no page can be made of it', async () => {
    const { url } = await open();
    const { headers } = await ask(url, signatureOf(TOKEN, '1', 'n'));
    expect(headers.get('content-type')).toContain('text/plain');
  });
});

describe.each([false, true])('posts, 安全模式 %s', (safe) => {
  it('are answered', async () => {
    const { post, platform } = await open({ safe });
    const { status, text } = await post(textOf('u1', '甲'));
    expect(status).toBe(200);
    expect(text).toContain('第1答：甲');
    expect(platform.messages).toEqual([]);
  });

  it('are refused when forged', async () => {
    const { post, shown, store, lines } = await open({ safe });
    expect(await post(textOf('u1', '甲'), { token: 'guessed' })).toEqual({ status: 403, text: null });
    expect(shown).toEqual([]);
    expect(await store.list('people')).toEqual([]);
    expect(lines.join('')).toContain('forged');
  });

  it.each([-301, 301, -86_400])('are refused when %i seconds off', async (off) => {
    const { post, shown } = await open({ safe });
    expect(await post(textOf('u1', '甲'), { timestamp: seconds(off) })).toEqual({ status: 403, text: null });
    expect(shown).toEqual([]);
  });

  it('are refused when their time is no time', async () => {
    const { post } = await open({ safe });
    const fields = { ...textOf('u1', '甲'), CreateTime: '1' };
    for (const timestamp of ['', 'soon', '-1', '1e9']) expect((await post(fields, { timestamp })).status).toBe(403);
  });

  it('are refused when replayed', async () => {
    let now = CLOCK.now();
    const { post, repost, shown } = await open({ safe, now: () => now });
    expect((await post(textOf('u1', '甲'))).status).toBe(200);
    now += 60_000;
    expect(await repost()).toEqual({ status: 403, text: null });
    expect(shown).toHaveLength(1);
  });

  it('are refused at the fourth try: WeChat makes three', async () => {
    const { post, repost, shown } = await open({ safe });
    const statuses = [await post(textOf('u1', '甲')), await repost(), await repost(), await repost()];
    expect(statuses.map((s) => s.status)).toEqual([200, 200, 200, 403]);
    expect(shown).toHaveLength(1);
  });

  it('are refused with another body under the same signature', async () => {
    const { post, repost, shown } = await open({ safe });
    await post(textOf('u1', '甲'));
    const body = '<xml><FromUserName>u2</FromUserName><MsgType>text</MsgType><Content>列一下我的合同</Content></xml>';
    expect((await repost(body)).status).toBe(403);
    expect(shown).toHaveLength(1);
  });

  it('are refused when they are no message', async () => {
    const { post } = await open({ safe });
    const doctype = '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Content>&x;</Content></xml>';
    for (const body of ['', '{}', 'hello', '<xml', '<xml></xml>', '<html></html>', doctype])
      expect((await post(textOf('u1', '甲'), { body })).status).toBeGreaterThanOrEqual(400);
  });

  it('carry any text there and back', async () => {
    const { post } = await open({ safe });
    for (const text of ['a]]>b', '<b>&amp;&x;</b>', '<!DOCTYPE x>', '😀养老', '<![CDATA[x]]>', '__proto__'])
      expect((await post(textOf('u1', text))).text).toContain(`答：${text}`);
  });
});

describe('安全模式', () => {
  it('refuses a post in plain', async () => {
    const { post, shown } = await open({ safe: true });
    const body =
      '<xml><ToUserName>gh</ToUserName><FromUserName>u1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType></xml>';
    expect((await post(textOf('u1', '甲'), { body })).status).toBe(403);
    expect(shown).toEqual([]);
  });

  it('refuses what was sealed for another account or with another key', async () => {
    const { post, shown } = await open({ safe: true });
    expect((await post(textOf('u1', '甲'), { appId: `${APP_ID}x` })).status).toBe(400);
    expect((await post(textOf('u1', '甲'), { aesKey: 'z'.repeat(43) })).status).toBe(400);
    expect(shown).toEqual([]);
  });

  it('gives back what it sealed, at every length', () => {
    const safe = createSafeMode(AES_KEY, APP_ID);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => safe.open(safe.seal(text)) === Buffer.from(text).toString(),
      ),
    );
  });

  it('opens nothing that was changed on the way, and never throws', () => {
    const safe = createSafeMode(AES_KEY, APP_ID);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 128 }),
        (bytes) => safe.open(Buffer.from(bytes).toString('base64')) === null,
      ),
    );
  });
});

describe("WeChat's retries", () => {
  /** A post that WeChat gives up waiting for. */
  const hangUp = async (account: Account, body: Record<string, string>) => {
    const patience = new AbortController();
    const { answered } = await account.hand(body, { signal: patience.signal });
    patience.abort();
    await expect(answered).rejects.toThrow();
    // The hanging up has to reach the other end.
    await new Promise((resolve) => setTimeout(resolve, 30));
  };

  it('of a message answered in time get no second answer', async () => {
    const account = await open();
    const body = textOf('u1', '甲');
    await account.post(body);
    const again = [await account.post(body), await account.post(body)];
    expect(again).toEqual([
      { status: 200, text: null },
      { status: 200, text: null },
    ]);
    expect(answers(account)).toBe(1);
  });

  it('get the answer when WeChat hung up before it was there', async () => {
    const slow = gate();
    const account = await open({ times: { waitForRetry: 5000 } }, { converse: scripted(slow.passed) });
    const body = textOf('u1', 'wait一下');
    await hangUp(account, body);
    const second = account.post(body);
    slow.open();
    expect((await second).text).toContain('答：wait一下');
    expect(account.platform.messages).toEqual([]);
    expect(answers(account)).toBe(1);
  });

  it('are not needed: an answer that WeChat hung up on goes as a message', async () => {
    const slow = gate();
    const account = await open({}, { converse: scripted(slow.passed) });
    await hangUp(account, textOf('u1', 'wait一下'));
    slow.open();
    await expect.poll(() => answers(account), { timeout: 3000 }).toBe(1);
    expect(account.platform.messages).toHaveLength(1);
  });

  it('that overlap are answered once', async () => {
    const slow = gate();
    const account = await open({ times: { answerWithin: 3000 } }, { converse: scripted(slow.passed) });
    const body = textOf('u1', 'wait一下');
    const three = [await account.hand(body), await account.hand(body), await account.hand(body)];
    slow.open();
    const texts = (await Promise.all(three.map((t) => t.answered))).map((a) => a.text);
    expect(texts.filter((t) => t !== null)).toHaveLength(1);
    expect(answers(account)).toBe(1);
    expect(account.platform.messages).toEqual([]);
  });

  it('of a message whose answer was lost on the way get it again', async () => {
    let now = CLOCK.now();
    const account = await open({ now: () => now });
    const body = textOf('u1', '甲');
    const first = await account.post(body);
    now += 5000;
    expect(await account.post(body)).toEqual(first);
    expect((await account.store.list('conversations'))[0]?.answered).toHaveLength(1);
  });
});

describe('an answer that takes longer than WeChat waits', () => {
  it('goes as a message, once, and in order', async () => {
    const slow = gate();
    const account = await open({ times: { answerWithin: 500 } }, { converse: scripted(slow.passed) });
    const first = await account.post(textOf('u1', 'wait一下'));
    // What could be said in time is said: the notice.
    expect(first.text).toContain('不是真人');
    expect(first.text).not.toContain('答：');
    const { answered } = await account.hand(textOf('u1', '乙'));
    slow.open();
    await answered;
    await expect.poll(() => answers(account)).toBe(2);
    expect(account.platform.messages.map((m) => m.text)).toEqual(['第1答：wait一下']);
  });
});

describe('long answers', () => {
  it('are cut at sentences within the platform’s bytes: the first part with the post, the rest after it', async () => {
    const account = await open();
    await account.post(textOf('u1', '甲'));
    await account.post(textOf('u1', 'long'));
    await expect.poll(() => account.shown.join('').endsWith('第1999行。')).toBe(true);
    expect(account.shown.length).toBeGreaterThan(10);
    for (const text of account.shown) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
      expect(text).toMatch(/[。甲]$/);
    }
  });
});
