const ROLES = {
  zh: { applicant: '申请方', officer: '经办人', finance: '财政', admin: '管理员' },
  en: { applicant: 'applicant', officer: 'officer', finance: 'finance', admin: 'administrator' },
} as const;

type Role = keyof (typeof ROLES)['zh'];

/** What is said about accounts that are one person's. */
export const WORDS = {
  zh: {
    code: (code: string) =>
      `您的绑定码是 ${code}，10 分钟内有效，只能用一次。请用您自己的微信（或网页、终端）给我发“绑定 ${code}”，以后我在那里也认得您。不要把它告诉别人。`,
    noRole:
      '绑定是给已登记的经办人用的：请先在 Slack 里发“绑定”，拿到 6 位绑定码，再到这里发“绑定 绑定码”。没有登记过身份的，请找管理员。',
    bound: (role: Role, department: string | null) =>
      `已绑定：您是${department ?? ''}${ROLES.zh[role]}。合同和提醒在这里也能办了。换人使用前请回复“解绑”。`,
    wrong: '这个绑定码不对。请核对 6 位数字，或在 Slack 里发“绑定”重新取一个。',
    expired: '这个绑定码已过期。请在 Slack 里发“绑定”重新取一个，10 分钟内用。',
    limit: '绑定码错得太多了，请一小时后再试。',
    self: '这个绑定码就是您这个账号的，请到另一个渠道（微信、网页或终端）发送。',
    unbound: '已解绑：这个账号不再是经办人，合同和提醒在这里看不到了。',
    notBound: '这个账号没有绑定过，不用解绑。',
  },
  en: {
    code: (code: string) =>
      `Your code is ${code}. It works once, within 10 minutes. Send me "bind ${code}" from your own WeChat (or the web page, or the terminal) and I will know you there too. Tell it to nobody.`,
    noRole:
      'Binding is for registered staff: send "bind" in Slack to get a code of 6 digits, then send "bind CODE" here. If you are not registered, ask the administrator.',
    bound: (role: Role, department: string | null) =>
      `Bound: you are ${ROLES.en[role]}${department ? ` of ${department}` : ''}. Contracts and reminders work here now. Reply "unbind" before somebody else uses this account.`,
    wrong: 'This code is not right. Check the 6 digits, or send "bind" in Slack for a new one.',
    expired: 'This code has expired. Send "bind" in Slack for a new one and use it within 10 minutes.',
    limit: 'Too many wrong codes. Please try again in an hour.',
    self: 'This code belongs to this very account: send it from another channel (WeChat, web or terminal).',
    unbound: 'Unbound: this account is no longer an officer’s; contracts and reminders are not shown here.',
    notBound: 'This account was not bound; there is nothing to undo.',
  },
};
