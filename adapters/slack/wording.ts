import type { Verdict } from '../../src/shared/reply.js';

type Lang = 'zh' | 'en';

/** What Slack's own buttons, forms and headings say; answers come from the assistant. */
export const WORDING = {
  zh: {
    verdict: {
      eligible: '✅ 自查结论：符合',
      not_eligible: '❌ 自查结论：不符合',
      undetermined: '❔ 自查结论：还不能确定',
    } satisfies Record<Verdict, string>,
    chosen: (label: string, user: string) => `${user} 选了：${label}`,
    thinking: '正在查方案原文…',
    promptsTitle: '可以这样问：',
    prompts: [
      ['申请方：我们能承接吗', '我们是社会组织，评估等级3A，能不能承接政府购买服务？'],
      ['查目录', '养老服务在不在指导目录里？'],
      ['资格自查', '我要做资格自查'],
      ['合同到期', '哪些合同快到期了？'],
    ],
    checkAgainst: (text: string) => `用方案核对：${text}`,
    openFile: (name: string) => `附件：${name}`,
  },
  en: {
    verdict: {
      eligible: '✅ Self-check: eligible',
      not_eligible: '❌ Self-check: not eligible',
      undetermined: '❔ Self-check: not settled yet',
    } satisfies Record<Verdict, string>,
    chosen: (label: string, user: string) => `${user} chose: ${label}`,
    thinking: 'Reading the plan…',
    promptsTitle: 'You can ask:',
    prompts: [],
    checkAgainst: (text: string) => `Check against the plan: ${text}`,
    openFile: (name: string) => `Attachment: ${name}`,
  },
};

export function wordingFor(lang: Lang) {
  return WORDING[lang];
}
