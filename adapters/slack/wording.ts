import type { Verdict } from '../../src/shared/reply.js';

type Lang = 'zh' | 'en';

/** What Slack's own buttons, forms and headings say; answers come from the assistant. */
export const WORDING = {
  zh: {
    verdict: {
      eligible: '✅ 自查结论：初步符合',
      not_eligible: '❌ 自查结论：不符合',
      undetermined: '❔ 自查结论：待确认',
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
    help: [
      '购服：政府购买服务政策助手。答复只有您看得到。',
      '/goufu ask 问题　　按方案原文回答',
      '/goufu check　　　资格自查（在私信里一步步问）',
      '/goufu contracts　我能看的合同',
      '/goufu due　　　　要到期、要办的事',
      '/goufu new　　　　登记合同',
      '/goufu bind　　　 取绑定码，在微信、网页上也认得您',
      '也可以在私信里直接问，在频道里 @ 我；对任意一条消息用“用方案核对”。',
    ].join('\n'),
    selfCheck: '我要做资格自查',
    goOnInPrivate: '请到和我的私信里继续。',
    nothingToCheck: '这条消息没有文字，没有可核对的内容。',
  },
  en: {
    verdict: {
      eligible: '✅ Self-check: eligible on what was told',
      not_eligible: '❌ Self-check: not eligible',
      undetermined: '❔ Self-check: undetermined',
    } satisfies Record<Verdict, string>,
    chosen: (label: string, user: string) => `${user} chose: ${label}`,
    thinking: 'Reading the plan…',
    promptsTitle: 'You can ask:',
    prompts: [],
    help: [
      'Goufu, a policy assistant. Only you see its answers.',
      '/goufu ask QUESTION: answers with the plan’s own words',
      '/goufu check: the self-check, step by step in the direct message',
      '/goufu contracts: the contracts you may see',
      '/goufu due: what is due',
      '/goufu new: register a contract',
      '/goufu bind: a code by which WeChat and the web page know you too',
      'Or ask in the direct message, mention me in a channel, or use the shortcut on any message.',
    ].join('\n'),
    selfCheck: 'I want to do the self-check',
    goOnInPrivate: 'Please go on in the direct message with me.',
    nothingToCheck: 'This message has no words to check.',
  },
};

export function wordingFor(lang: Lang) {
  return WORDING[lang];
}
