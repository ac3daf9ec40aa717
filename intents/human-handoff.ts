import { defineIntent } from '../src/domain/intent/define-intent.js';
import type { Facts } from '../src/domain/intent/facts.js';

/** The offices that district.yaml names with a phone or hours; empty when none is set. */
function contactsOf(f: Facts): string[] {
  return Object.entries(f.district.offices)
    .filter(([, o]) => o.phone || o.hours)
    .map(([id, o]) => {
      const name = o.name ?? f.policy.offices.get(id)?.[f.lang] ?? id;
      return [name, o.phone, o.hours].filter(Boolean).join(f.lang === 'zh' ? ' ' : ', ');
    });
}

export const intent = defineIntent({
  id: 'human_handoff',
  title: { zh: '找工作人员', en: 'Reach a person' },
  examples: {
    zh: [
      '转人工',
      '人工',
      '人工客服',
      '我要找工作人员',
      '我要跟真人说话',
      '找个人来回答我',
      '有没有电话可以打',
      '联系电话是多少',
      '你们电话多少',
      '怎么联系你们',
      '你们几点上班',
      '办公时间是什么时候',
      '窗口在哪里办公',
      '我要投诉，找你们负责人',
      '你答得不对，让工作人员来',
      '不想跟机器聊了',
      '换人',
      '能不能让懂的人回我',
      '请转接经办人员',
      '请帮我联系财政局的同志',
      '负责这事的人是谁，我想当面问',
      '有没有人管',
      '叫你们领导来',
      '我需要人工服务',
      '能加工作人员微信吗',
      '说不清楚，我直接找人吧',
      '我要打电话咨询',
      '哪个科室的电话能咨询这个',
      '周末有人值班吗',
      '可以现场咨询吗',
      '你好我想找一下你们负责政府购买服务的那个老师可以帮我转接一下吗',
      '机器人听不懂，给我接人工',
      '有客服热线吗',
      '问了半天没用，我想直接问人',
      '我们材料有点复杂想跟工作人员当面谈谈怎么约',
      '能留言给工作人员吗',
      '请安排专人与我联系',
      '我有特殊情况需要人工处理',
      '别自动回复了',
      '谁能给我个准话，我要找真人',
      '你们单位地址在哪',
      '咨询窗口几点下班',
      '能不能转给财政的人',
      '帮我转一下 human support',
      '我要 talk to 真人',
      '联系方式给一个',
      '值班电话',
    ],
    en: [
      'I want to talk to a human',
      'Can I speak to someone?',
      'Connect me to an officer',
      'Is there a phone number I can call?',
      'What are your office hours?',
      'Give me a real person',
      'Transfer me to staff please',
      'You are not helping, get me a person',
      'How do I contact the department?',
      'Live agent',
      'I need someone from the finance bureau to call me',
      'Where is your office?',
      'Can I leave a message for the staff?',
      'Who can I call about this?',
      'Human please',
      'I would rather ask a colleague in person',
      'Is anyone on duty at the weekend?',
      'Contact details please',
    ],
  },
  answers: [
    {
      when: (f) => contactsOf(f).length > 0,
      stance: null,
      clauses: [],
      zh: (f) => `可以找工作人员：${contactsOf(f).join('；')}。说明时带上您的问题和机构情况，会更快。`,
      en: (f) =>
        `You can reach the staff: ${contactsOf(f).join('; ')}. Have your question and your organisation's details at hand.`,
    },
    {
      when: (f) => f.has('ask_when', 'ask_where') || /几点|电话|地址|上班|hours|phone|where/.test(f.text),
      stance: null,
      clauses: [],
      zh: '我这里没有设置工作人员的电话、地址和办公时间，方案也没有写，我不乱说。请直接联系购买主体（发布项目的单位）或区财政部门的工作人员。',
      en: 'No phone, address or office hours of the staff are set here and the plan does not state any, so I will not guess. Please contact the purchaser that published the project, or the district finance bureau.',
    },
    {
      stance: null,
      clauses: [],
      zh: '好的。我这里还没有设置可以直接转接的工作人员，也没有登记电话。请联系购买主体（发布项目的单位）或区财政部门的工作人员；把您的问题和机构情况一起说，会更快。',
      en: 'Of course. No staff member is set up here for a direct handover and no phone number is on file. Please contact the purchaser that published the project, or the staff of the district finance bureau.',
    },
  ],
  next: ['help', 'self_check_start'],
});
