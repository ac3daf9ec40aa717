import { emptyReply, type Reply } from '../shared/reply.js';
import { normalise } from '../understanding/normalise.js';
import { wordingIn } from './wording.js';

/** What people are told once, before the first answer. */
const FIRST_CONTACT = {
  zh: (place: string) =>
    `您好，我是${place}政府购买服务政策助手“购服”，是自动答复的程序，不是真人；答复供参考，以主管部门的正式意见为准。\n` +
    '为了接着上文回答，我会记下您在这里的账号标识、对话内容和自查结果：对话在最后一条消息之后保留 30 天，自查结果保留到您要求删除为止；没答上来的问题会去掉账号后留作改进。\n' +
    '随时回复“删除我的数据”就能删除。请不要发送身份证号、银行卡号等个人敏感信息。',
  en: (place: string) =>
    `Hello, this is Goufu, a policy assistant for the government purchase of services${place}. It is a program, not a person; its answers are for guidance, and the office in charge has the last word.\n` +
    'To follow the conversation it keeps your account id here, what is said, and the results of self-checks: conversations for 30 days after the last message, results until you ask to have them deleted. Questions it could not answer are kept without the account, to improve it.\n' +
    'Reply "delete my data" at any time. Please do not send identity card or bank card numbers.',
};

/** The notice of first contact, in the language of the message it precedes. `district` null = not set. */
export function firstContactNotice(text: string, district: string | null): Reply {
  const reply = systemReply('notice', text);
  const place = reply.lang === 'zh' ? (district ?? '') : district ? ` (${district})` : '';
  return { ...reply, text: FIRST_CONTACT[reply.lang](place) };
}

/** What a person reads when a turn failed; `code` is what the staff can find in the log. */
export function apologyFor(text: string, code: string): Reply {
  const reply = systemReply('apology', text);
  return { ...reply, text: wordingIn(reply.lang).apology(code) };
}

/** Something about the program itself, for whoever runs it. */
export function operatorNotice(text: string): Reply {
  return { ...systemReply('notice', text), text };
}

function systemReply(intent: string, text: string): Reply {
  return emptyReply(intent, normalise(text));
}
