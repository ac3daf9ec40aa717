/** What is said in Chinese of obligations and reminders. Dates are full days. */
export const zh = {
  comma: '，',
  stop: '。',
  list: (items: readonly string[]) => items.join('、'),
  of: (who: string, duty: string) => `${who}：${duty}`,
  due: (day: string) => `期限${day}`,
  dueOff: (day: string, workday: string) => `期限${day}是休息日，最晚${workday}（上一个工作日）办`,
  left: (days: number) => (days === 0 ? '就是今天' : days === 1 ? '还有1天（明天）' : `还有${days}天`),
  past: (days: number) => `已逾期${days}天`,
  source: { plan: '方案要求', law: '法定', notice: '文件要求', default: '建议' },
  tentative: '日子暂定',
  brackets: (text: string) => `（${text}）`,
  notSent: '未送达',
  snoozed: (day: string) => `已推到${day}再提醒`,
  seen: '已知悉',
  ownedBy: (name: string) => `经办：${name}`,
  push: {
    one: (line: string) => `提醒：${line}。`,
    handed: (line: string) => `转交给您：${line}。`,
    overdue: (line: string) => `逾期提醒：${line}。`,
    many: (n: number) => `有${n}件事要办：`,
    up: (owner: string, count: number) => `升级提醒（${owner}已被提醒${count}次，没有回应）：`,
    atVisit: '之前有提醒没能送到您这里，现在补上：',
    evidence: (what: string) => `要备：${what}。`,
    consequence: (what: string) => `不办的后果：${what}。`,
    howOne: '办完请回复“办结”，可带说明，如“办结，已公告”；也可以说“下周一再提醒”“转给小李”。',
    howMany: '回复“全部知悉”，或按序号说，如“1办结，2下周一再提醒”。',
    digest: (day: string, n: number) =>
      n === 0 ? `${day}汇总：没有新的提醒，7天内到期的如下：` : `${day}汇总，要办的${n}件：`,
    upcoming: '7天内到期的：',
    more: (n: number) => `另有${n}件，回复“我的待办”查看。`,
    personal: (what: string) => `您让我今天提醒：${what}。`,
    personalDue: (who: string, end: string) => `${who}${end}到期`,
    personalOff: (named: string) => `（您要的日子${named}是休息日，提前到今天）`,
    nothingNoted: '（未写事项）',
    choices: { acknowledge: '知悉', complete: '办结', snooze: '稍后', transfer: '转交' },
  },
  acted: {
    acknowledged: (what: string) => `已记下知悉：${what}。`,
    acknowledgedMany: (n: number) => `已记下知悉，共${n}件。`,
    nextIs: (day: string) => `下次提醒${day}。`,
    overdueQuiet: (day: string) => `因为已逾期，没办结的话${day}再提醒。`,
    noMore: '到期前不再提醒，逾期未办结会再提醒。',
    completed: (what: string) => `已办结：${what}。`,
    noted: (note: string) => `说明：${note}。`,
    snoozed: (what: string, day: string) => `好的，${day}再提醒：${what}。`,
    dayOff: (day: string) => `（${day}是休息日，按您说的日子提醒。）`,
    pastDue: (due: string) => `请注意：那时已过期限${due}。`,
    transferred: (what: string, name: string) => `已转交给${name}：${what}。今后提醒对方，转交会先告诉对方。`,
    canUndo: '弄错了可以回复“撤销”。',
    undone: (what: string) => `已撤销，恢复为未处理前的样子：${what}。`,
    nothingToUndo: '没有可以撤销的：只能撤销您自己最近一次对待办事项的操作。',
    alreadyDone: (what: string) => `这件已经办结了：${what}。`,
    gone: '这件事已不用办了（合同已关闭或节点已取消）。',
    notYours: (what: string) => `您没有权限处理这件，只能查看：${what}。`,
    which: '您说的是哪一件？请带上序号，如“1办结”：',
    noSuch: (n: number, count: number) => `没有第${n}件，刚才说的共${count}件。什么也没有改。`,
    toWhom: '要转交给谁？请说“转给”加同事的姓名或账号。',
    noPerson: (to: string) => `本部门没有登记叫“${to}”的同事，没有转交。请说登记过的姓名或账号，或请管理员先登记。`,
    twoPeople: (to: string) => `叫“${to}”的不止一位，没有转交。请说账号：`,
    notTheirs: (name: string) => `${name}没有权限处理这件，没有转交。`,
    self: '这件本来就在您名下，没有改动。',
    badDay: (day: string) => `${day}不能用：请说今天之后、一年以内的日子。没有改动。`,
    noDay: '请说推到哪一天，如“下周一再提醒”。没有改动。',
    reminderSeen: '好的，这个提醒就到这里。',
    reminderSnoozed: (day: string) => `好的，${day}再提醒您。`,
  },
  mine: {
    head: (n: number) => `您的待办共${n}件：`,
    department: (n: number) => `${n === 0 ? '没有' : `共${n}件`}待办：`,
    overdue: (n: number) => `逾期没办结的共${n}件：`,
    period: (from: string, to: string, n: number) =>
      from === to ? `${from}要办的共${n}件：` : `${from}至${to}要办的共${n}件：`,
    more: (n: number) => `另有${n}件在后面，可说“下个月要办什么”。`,
    none: '您现在没有待办事项。',
    noneIn: (from: string, to: string) =>
      from === to ? `${from}没有要办的合同节点。` : `${from}至${to}没有要办的合同节点。`,
    next: (line: string) => `没办结的最早一件：${line}。`,
    noneOverdue: '没有逾期未办的事项。',
    undelivered: (n: number) => `提醒未送达的共${n}件：`,
    noneUndelivered: '没有未送达的提醒。',
    nobody: '没有登记能收到的人',
    howTo: '按序号说就能办，如“1办结，2下周一再提醒，3转给小李”。',
  },
  digest: {
    daily: (from: string) => `好的，每个工作日${from}给您一份汇总，列出要办的和7天内到期的。`,
    weekly: (from: string) =>
      `好的，每周第一个工作日${from}给您一份汇总。到期当天、逾期和等不到下次汇总的，仍当天单独提醒。`,
    none: '好的，不再汇总，提醒按各自的日子单独发。',
    same: '本来就是这样，没有改动。',
    unknown: '您的账号还没有登记，不能设汇总。请管理员先登记。',
  },
  escalation: {
    badNumber: '次数请说1到50之间的数。没有改动。',
    set: (department: string, n: number) =>
      `好的，${department}的待办提醒${n}次没人回应，下一次起同时提醒副职；再${n}次，同时提醒负责人。`,
    off: (department: string) => `好的，${department}的提醒不再升级。`,
    noDepartment: '您的账号没有登记部门，不能改这项设置。请用命令 goufu reminders set。',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : { readonly [K in keyof T]: Widen<T[K]> };
/** The keys and shapes that both languages have. */
export type DutyWording = Widen<typeof zh>;
