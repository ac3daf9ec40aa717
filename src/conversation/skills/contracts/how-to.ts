import type { SkillResult } from '../../skill.js';
import { type Ctx, makeResult } from './context.js';

/** What of the record's working an officer asks about. */
export type HowTo = 'register' | 'change' | 'delete' | 'remind' | 'restore';

const HOW = '(?:怎么|怎样|如何|咋(?:样)?|怎)';
/** What is registered with authorities is the plan's matter, not this record's. */
const OF_THE_PLAN = /登记(?:管理|机关|部门|成立|证|手续)|民政|市场监管|方案|规定|解除|解约|承接|资格/;
const ASKS: readonly [HowTo, RegExp][] = [
  [
    'restore',
    new RegExp(
      `(?:关|删|撤|改|登|录|结|办|弄|点)(?:错|早|掉)?(?:了|的)?(?:的话|以后|之后|后)?.{0,6}(?:能|可以|可不可以|${HOW}|能不能|还能)(?:再|不能)?(?:恢复|弄回来|找回|找得?回|撤[回销]|改回|退回|还原|重新打开|反悔)|\\bcan (?:i|we|it|that) (?:undo|reopen|restore|be (?:undone|reopened|restored))`,
    ),
  ],
  [
    'delete',
    new RegExp(
      `(?:合同|登记|记录)(?:的|了|好)?(?:能|可以|可不可以|能不能|能否|${HOW})(?:直接)?(?:删|撤)|(?:能不能|可不可以|可以|能|${HOW})(?:删除?|撤销|撤回)(?:掉|一个|一份|这[份个])?(?:合同|登记|记录)|\\bhow (?:do|can) i delete\\b|\\bcan i delete\\b`,
    ),
  ],
  [
    'change',
    new RegExp(
      `(?:登记?|录入?|填|记|写)错了?(?:的话|合同)?[,，]?(?:${HOW}(?:办|改|弄)?|能改|可以改|还能改)|(?:登记|录入?)(?:好|完|过)?(?:的|了)?(?:合同|内容|信息)?(?:${HOW}|能不能|可以|能)(?:修?改)|^(?:那|请问|我想问|,|，)*${HOW}(?:修?改|更正)(?:登记的?)?(?:金额|日期|到期日?|结束日期|经办人|登记|信息|内容|名称)(?:啊|呢|呀)?[?？]?$|\\bhow (?:do|can) i (?:change|edit|correct)\\b`,
    ),
  ],
  [
    'remind',
    new RegExp(
      `${HOW}(?:设置?|加|定|弄|开|用|取消|改|关)(?:一?个|一下)?提醒|提醒(?:要|该)?${HOW}(?:设|加|定|弄|开|用|取消|改|关)|\\bhow (?:do|can) i (?:set|get|add|cancel).{0,10}remind`,
    ),
  ],
  [
    'register',
    new RegExp(
      `(?:登记|录入?|新增|补录).{0,8}(?:需要|要|得|该)(?:提供|填写?|说|写|有|准备|哪些|些)*(?:什么|哪些|啥|哪几项)|${HOW}(?:登记|录入?|新增|添加|补录)(?:一?份|一?个|新)*(?:合同|协议|台账)?(?:啊|呢|呀)?[?？]?$|(?:合同|协议|台账)(?:要|该)?${HOW}(?:登记|录入?|新增|添加|补录)|\\bhow (?:do|can) i (?:register|record|add|enter)\\b|\\bwhat (?:do you|is) need(?:ed)? to register\\b`,
    ),
  ],
];

/** How the record is worked, where a message of an officer asks that; null where it asks something else. */
export function readHowTo(text: string): HowTo | null {
  if (text.length > 40 && !/^[a-z]/.test(text)) return null;
  if (OF_THE_PLAN.test(text)) return null;
  return ASKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Tells how it is done by talking. */
export function answerHowTo(ctx: Ctx, asked: HowTo): SkillResult {
  const { w } = ctx;
  const [intent, text] = {
    register: ['contract_register', w.register.askAll] as const,
    change: ['contract_register', w.change.how] as const,
    delete: ['contract_register', w.change.howToDelete] as const,
    remind: ['reminder_set', w.remind.howToSet] as const,
    restore: ['contract_register', w.change.howToRestore] as const,
  }[asked];
  return makeResult(ctx, { intent, text });
}
