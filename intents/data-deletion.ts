import { defineIntent } from '../src/domain/intent/define-intent.js';

// The skill `forget-me` takes over the request itself; these words answer where it is not at hand.
export const intent = defineIntent({
  id: 'data_deletion',
  title: { zh: '删除我的数据', en: 'Delete my data' },
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
