import type { FileBoxInterface } from 'file-box';
import { types, type Wechaty, WechatyBuilder } from 'wechaty';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import type { Alarm } from '../../adapters/wechat/account-watch.js';
import { PACE, type Pace, Pacer } from '../../adapters/wechat/pacer.js';
import { WechatChannel } from '../../adapters/wechat/wechat-channel.js';
import type { Log } from '../../src/shared/log.js';
import type { Reply } from '../../src/shared/reply.js';
import { CLOCK, memoryLog } from '../support/scripted-bot.js';

type Contact = ReturnType<InstanceType<typeof mock.Mocker>['createContact']>;
type Room = ReturnType<InstanceType<typeof mock.Mocker>['createRoom']>;

/** What people of the mock saw, in order: files by name. */
export interface Shown {
  to: string;
  text: string;
  room: string | null;
  mentions: readonly string[];
}

export interface AccountOptions {
  now?: () => number;
  pace?: Partial<Pace>;
  /** Where the session is kept; in memory otherwise. */
  session?: string;
  render?: (reply: Reply) => string;
  log?: Log;
}

/** A WeChat account on the mock puppet. People of the mock speak; nobody is logged in before `login`. */
export function openAccount(options: AccountOptions = {}) {
  const { now = CLOCK.now, pace, session, render = (reply: Reply) => reply.text } = options;
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  const wechaty = WechatyBuilder.build({ puppet: puppet as never, ...(session && { name: session }) }) as Wechaty;
  const alarms: Alarm[] = [];
  const scans: string[] = [];
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const channel = new WechatChannel({
    wechaty,
    pacer: new Pacer({ pace: { ...PACE, ...pace }, clock: { now }, random: () => 0.5, wait }),
    clock: { now },
    log: options.log ?? memoryLog().log,
    render,
    onScan: (code) => scans.push(code),
    onLogin: () => {},
    onAlarm: (alarm) => alarms.push(alarm),
  });
  const self = mocker.createContact({ id: 'self', name: '购服 小助手' });
  const people = new Map<string, Contact>([['self', self]]);
  const person = (id: string, name = id): Contact => {
    const known = people.get(id) ?? mocker.createContact({ id, name });
    people.set(id, known);
    return known;
  };
  const shown: Shown[] = [];
  puppet.on('message', ({ messageId }) => {
    const payload = mocker.messagePayload(messageId);
    if (payload?.talkerId !== 'self') return;
    const to = payload as { listenerId?: string; roomId?: string; mentionIdList?: string[] };
    const file = mocker.cacheFileBoxPayload.get(messageId) as FileBoxInterface | undefined;
    const text = file ? `[${file.name}]` : (payload.text ?? '');
    shown.push({ to: to.listenerId ?? '', text, room: to.roomId ?? null, mentions: to.mentionIdList ?? [] });
  });
  let count = 0;
  /** A message of any kind, as a puppet hands it over. */
  const emit = (
    from: Contact,
    more: { type?: number; text?: string; id?: string; room?: Room; mentions?: string[] },
  ) => {
    const id = more.id ?? `m${++count}`;
    const { room, mentions } = more;
    const payload = {
      id,
      talkerId: from.id,
      timestamp: now(),
      type: more.type ?? types.Message.Text,
      text: more.text ?? '',
      ...(room ? { roomId: room.id, ...(mentions && { mentionIdList: mentions }) } : { listenerId: 'self' }),
    };
    // A platform that hands a message over twice hands over the same.
    if (!mocker.cacheMessagePayload.has(id)) mocker.MessageMock.create(payload as never);
    puppet.emit('message', { messageId: id });
    return id;
  };
  /** Resolves when what was posted is answered. */
  const settled = async () => {
    // Hands what the puppet has emitted to its listeners first.
    await new Promise((resolve) => setImmediate(resolve));
    await channel.idle();
  };
  /** Resolves when nothing waits for the account to be back. */
  const drained = async () => {
    while (channel.isHolding) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const login = () => mocker.login(self);
  const texts = (to?: string) => shown.filter((s) => to === undefined || s.to === to).map((s) => s.text);
  return {
    channel,
    wechaty,
    puppet,
    mocker,
    self,
    person,
    emit,
    login,
    shown,
    texts,
    settled,
    drained,
    alarms,
    scans,
    waits,
  };
}
