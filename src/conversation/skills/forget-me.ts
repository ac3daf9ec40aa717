import type { Role } from '../../domain/people/role.js';
import type { Reply } from '../../shared/reply.js';
import { blankReply } from '../answer.js';
import type { MyData } from '../effects.js';
import type { Skill, SkillResult, Turn } from '../skill.js';

const KIND = 'forget_me';
const TEN_MINUTES = 10 * 60 * 1000;

const YES =
  /^(?:确认删除|确认|确定|确定删除|删除|删吧|删了吧|全部删除|(?:都|全|全部|那就?|请|帮我|把)*(?:给我)?(?:删|清)(?:了|掉|除|空|光|干净)+(?:吧)?|是|是的|对|好|好的|可以|yes|y|ok|okay|sure|confirm|delete|delete it|delete (?:my data|everything)|yes,? (?:please )?delete.*)$/;
const NO =
  /^(?:先?不删了?|先?不删除了?|先?不要了?|不用了?|(?:不要|别)删.{0,6}|不了|不|不是|否|取消|算了|先算了|保留|no|n|nope|cancel|keep|keep (?:it|my data)|do not|don't|never ?mind)$/;

const ERASE = '(?:删除?掉?|清除|清空|抹掉|抹除|销毁|擦除|忘掉|忘记|注销|移除)';
const THINGS = '(?:个人)?(?:数据|信息|资料|记录|聊天记录|对话记录|对话|聊天|账号|帐号|隐私)';
const ASKS_ZH = new RegExp(
  `${ERASE}(?:一下|所有|全部)?(?:我|我们|本人)(?:的|在这里的|所有的?|全部的?)*${THINGS}|把(?:我|本人)的?.{0,8}${THINGS}.{0,4}${ERASE}|${ERASE}(?:我|本人)的?(?:${THINGS})?$`,
);
const ASKS_EN =
  /\b(?:delete|erase|remove|wipe|forget|clear)\b.{0,20}\b(?:my|our|all my)\b.{0,20}\b(?:data|information|info|records?|history|chats?|conversations?|account|messages)\b|\bforget (?:about )?me\b/;
/** 「删除我的数据要多久」 is a question; so is what begins with how or when. */
const ASKS_ABOUT = /怎么|如何|多久|什么时候|为什么|哪里|哪儿|会不会|是不是|有没有|\b(?:how|when|why|where|what)\b/;

/** 你们存了我什么: what is kept is told, and nothing put up for deletion. */
const ASKS_KEPT =
  /^(?:请问|那|你们?|系统|这里|你们?系统|里|都|会|[,，])*(?:存|保存|记|记录|收集|留|保留|知道)(?:着|了|下)*(?:的)?(?:我|我们)(?:的)?(?:哪些|什么|啥|多少)?(?:个人)?(?:数据|信息|资料|东西|记录|情况)?(?:吗|么|没有?|呢)?[?？]?$|(?:我|我们)的(?:个人)?(?:数据|信息|资料|隐私|聊天)(?:都|会|被)*(?:存|保存|记录|收集|留)(?:在哪|了?多久|了哪些|了什么|吗|着吗|下来吗)|\bwhat (?:data|information)?\s?(?:do|have) you (?:keep|kept|stored?|know|save|hold)\b.{0,16}(?:\bme\b|\bus\b)/;

export function asksWhatIsKept(text: string): boolean {
  return text.length <= 40 && ASKS_KEPT.test(text);
}

/** Whether a normalised message (simplified, lower case) asks in so many words to have one's data deleted. */
export function asksToForget(text: string): boolean {
  return text.length <= 60 && !ASKS_ABOUT.test(text) && (ASKS_ZH.test(text) || ASKS_EN.test(text));
}

const ROLE_NAMES: Record<Role, { zh: string; en: string }> = {
  applicant: { zh: '申请方', en: 'applicant' },
  officer: { zh: '经办人', en: 'officer' },
  finance: { zh: '财政', en: 'finance' },
  admin: { zh: '管理员', en: 'administrator' },
};

const WORDS = {
  zh: {
    ask: ({ conversations, receipts }: MyData) =>
      `要删除我保存的您的数据吗？会删除：账号登记、${conversations} 段对话（含您说过的单位情况）、${receipts} 份自查结果（答复编号随之失效）。删除后不能恢复。`,
    done: ({ conversations, receipts }: MyData) =>
      `已删除您的数据：账号登记、${conversations} 段对话、${receipts} 份自查结果。您再发消息时，我会当作第一次见面。`,
    roleStays: (role: string) => `您的“${role}”身份和经办的合同属于单位的工作记录，不在此列；要变更请找管理员。`,
    keeps: ({ conversations, receipts }: MyData) =>
      `我保存着：账号登记、${conversations} 段对话（含您说过的单位情况）、${receipts} 份自查结果（有答复编号的）。除了您转给人工的话和您给出编号的结果，别人看不到；日志里不记您说的话。要删掉，回复“删除我的数据”。`,
    kept: '好的，什么也没有删除。需要时再回复“删除我的数据”。',
    remind: '（删除数据还等您确认：回复“确认删除”或“先不删”。）',
    yes: '确认删除',
    no: '先不删',
  },
  en: {
    ask: ({ conversations, receipts }: MyData) =>
      `Delete what I keep about you? This removes your account entry, conversations: ${conversations} (with what you told about your organisation), self-check results: ${receipts} (their receipt numbers stop working). It cannot be undone.`,
    done: ({ conversations, receipts }: MyData) =>
      `Your data is deleted: your account entry, conversations: ${conversations}, self-check results: ${receipts}. If you write again, it will be as if for the first time.`,
    roleStays: (role: string) =>
      `Your role (${role}) and the contracts you handle are your office's records and stay; ask the administrator to change them.`,
    keeps: ({ conversations, receipts }: MyData) =>
      `I keep your account entry, conversations: ${conversations} (with what you told about your organisation), and self-check results: ${receipts} (those with a receipt number). Others only see what you pass on to a person and results whose number you give away; no log holds your words. To have them deleted, reply "delete my data".`,
    kept: 'Fine, nothing was deleted. Reply "delete my data" whenever you want to.',
    remind: '(Deleting your data still waits for your word: reply "confirm" or "cancel".)',
    yes: 'Confirm',
    no: 'Cancel',
  },
};

/** 「删除我的数据」: says what would go, asks to confirm, deletes, says what went. */
export const forgetMe: Skill = {
  kind: KIND,
  claims: (text) => asksToForget(text) || asksWhatIsKept(text),
  intents: ['data_deletion'],
  isPrivate: true,
  expiresAfter: TEN_MINUTES,
  start: startErasing,
  async proceed(turn, waiting) {
    // In a group somebody else's yes is no confirmation.
    if (waiting.data !== turn.view.user.id) return null;
    const said = turn.understood.reading.text.replace(/[\s。.!,,、~]+$/u, '');
    if (NO.test(said)) return settle(turn, WORDS[turn.facts.lang].kept);
    if (YES.test(said)) return forget(turn);
    return asksToForget(said) ? askToConfirm(turn) : null;
  },
  remind: (_, lang) => WORDS[lang].remind,
};

/** What names neither data nor their deletion (不用了 关掉吧) only resembles the wish: nothing is put up for deletion. */
const NAMES_IT =
  /删|清[除空]|清掉|抹|销|忘|数据|信息|资料|记录|账号|帐号|隐私|个人|delet|eras|forget|wipe|clear|data|account|privacy|remove|histor/;

async function startErasing(turn: Turn): Promise<SkillResult> {
  const { lang } = turn.facts;
  if (asksWhatIsKept(turn.understood.reading.text))
    return settle(turn, WORDS[lang].keeps(await turn.view.findMyData()));
  return NAMES_IT.test(turn.understood.reading.text) ? askToConfirm(turn) : settle(turn, WORDS[lang].kept);
}

async function askToConfirm(turn: Turn): Promise<SkillResult> {
  const w = WORDS[turn.facts.lang];
  const text = withRole(w.ask(await turn.view.findMyData()), turn);
  const choices = [w.yes, w.no].map((words) => ({ label: words, say: words }));
  const reply: Reply = { ...blankReply(turn, 'data_deletion', 1), text, choices, asked: true };
  return { reply, skill: { kind: KIND, step: 'confirm', data: turn.view.user.id, at: turn.view.now } };
}

async function forget(turn: Turn): Promise<SkillResult> {
  const text = withRole(WORDS[turn.facts.lang].done(await turn.view.findMyData()), turn);
  return { ...settle(turn, text), org: null, effects: [{ kind: 'forget_me' }] };
}

function settle(turn: Turn, text: string): SkillResult {
  return { reply: { ...blankReply(turn, 'data_deletion', 1), text }, skill: null };
}

function withRole(text: string, { facts, view }: Turn): string {
  if (view.user.role === 'applicant') return text;
  return `${text}${facts.lang === 'en' ? ' ' : ''}${WORDS[facts.lang].roleStays(ROLE_NAMES[view.user.role][facts.lang])}`;
}
