import { defineIntent } from '../src/domain/intent/define-intent.js';

// The skill `forget-me` takes over the request itself; these words answer where it is not at hand.
export const intent = defineIntent({
  id: 'data_deletion',
  title: { zh: '删除我的数据', en: 'Delete my data' },
  examples: {
    zh: [
      '删除我的数据',
      '请把我的数据删掉',
      '我要删除我在这里的全部记录',
      '帮我清空聊天记录',
      '把你保存的关于我的信息都清除掉',
      '不想留下记录，给我删了',
      '能不能把我们聊过的内容全部抹掉',
      '我不用了，注销我的账号并删除数据',
      '怎么删除我的个人信息',
      '我想撤回同意，不要再保存我的数据',
      '清除我的记录',
      '之前告诉你的单位情况我想删掉',
      '我的自查结果可以删吗，不想留在你们这里',
      '行使删除权，请删除我的全部个人数据',
      '你们存了我什么数据，都删了吧',
      '把我忘掉',
      '对话记录删一下',
      '刚才说错了好多，把之前的聊天都清掉重新来',
      '我换单位了，以前的资料都帮我删除',
      '删除我的信息 delete my data',
      '把我的記錄刪掉',
      '不用了，清掉我的信息',
    ],
    en: [
      'Delete my data',
      'Please erase everything you know about me',
      'I want my chat history removed',
      'How do I have my personal data deleted?',
      'Forget me and my organisation',
      'Wipe all the records you keep on me',
      'Can you delete our conversation?',
      'I withdraw my consent, remove my information',
      'Erase my personal data please',
    ],
  },
  answers: [
    {
      stance: null,
      clauses: [],
      zh: '可以。回复“删除我的数据”并确认后，您的账号登记、对话和自查结果都会删除，删除后不能恢复。',
      en: 'Reply "delete my data" and confirm: your account entry, conversations and self-check results are then deleted for good.',
    },
  ],
  next: ['help'],
});
