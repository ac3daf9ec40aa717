import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { WechatyBuilder, type WechatyOptions, log as wechatyLog } from 'wechaty';
import type { Clock } from '../../src/shared/clock.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import type { Alarm } from './account-watch.js';
import { drawForTerminal, loginRoutes } from './login-page.js';
import { PACE, Pacer } from './pacer.js';
import { WechatChannel } from './wechat-channel.js';
import { wordingIn } from './wording.js';

export interface WechatSettings {
  /** The puppet's package, such as `wechaty-puppet-wechat4u`, and what it is opened with. */
  puppet: { name: string; token: string | null; endpoint: string | null };
  /** File that keeps the session, so that a restart needs no scan. */
  session: string;
  /** Pushes a day, and the hours in which there are none. */
  pace: { daily: number; quiet: { from: number; to: number } };
  /** The login page's secret, and its address as people open it. */
  page: { token: string; address: string };
  /** Language of what the operator reads. */
  lang: 'zh' | 'en';
  clock: Clock;
  log: Log;
  render(reply: Reply): string;
  /** Shows the operator at the terminal. */
  show(text: string): void;
  /** Tells the operators elsewhere, in their languages. */
  tell(words: { zh: string; en: string }): void;
}

/** The WeChat account as a channel, and the route of its login page. */
export function createWechat(settings: WechatSettings) {
  const { puppet, session, pace, page, lang, clock, log, show } = settings;
  const w = wordingIn(lang);
  // Wechaty writes to the terminal by itself; what matters comes as events.
  wechatyLog.level('silent');
  mkdirSync(dirname(session), { recursive: true, mode: 0o700 });
  const channel = new WechatChannel({
    wechaty: WechatyBuilder.build({
      name: session,
      puppet: puppet.name,
      puppetOptions: {
        ...(puppet.token && { token: puppet.token }),
        ...(puppet.endpoint && { endpoint: puppet.endpoint }),
      },
    } as WechatyOptions),
    pacer: new Pacer({ pace: { ...PACE, ...pace }, clock, random: Math.random }),
    clock,
    log,
    render: settings.render,
    onScan: (code) => void drawForTerminal(code).then((drawn) => show(`${drawn}\n${w.scan(page.address)}`)),
    onLogin: () => show(w.loggedIn),
    onAlarm: (alarm) => raise(alarm, settings),
  });
  return { channel, route: loginRoutes(page.token, () => channel.login(), w) };
}

function raise(alarm: Alarm, { log, tell }: WechatSettings): void {
  if (alarm === 'back') log.info({ channel: 'wechat' }, wordingIn('en').alarm.back);
  else log.error({ channel: 'wechat', alarm }, wordingIn('en').alarm[alarm]);
  tell({ zh: wordingIn('zh').alarm[alarm], en: wordingIn('en').alarm[alarm] });
}
