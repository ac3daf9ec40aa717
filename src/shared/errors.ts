/** One table of everything that can fail, in both languages: what failed, the value seen, how to mend it. */
const TEXTS = {
  E_USAGE: { zh: '命令用法不对：{what}。{mend}', en: 'Wrong usage: {what}. {mend}' },
  E_FILE_READ: { zh: '读不了文件 {what}：{why}。{mend}', en: 'Cannot read {what}: {why}. {mend}' },
  E_FILE_WRITE: {
    zh: '写不了文件 {what}：{why}。请检查路径和权限。',
    en: 'Cannot write {what}: {why}. Check path and permissions.',
  },
  E_RECEIPT: {
    zh: '没有答复编号 {id}，或者它不能查看。请核对编号和 --data 目录。',
    en: 'There is no receipt {id} to be shown. Check the number and the --data folder.',
  },
  E_BATCH_LINE: {
    zh: '第 {line} 行不是可用的 JSON 对象：{why}。{mend}',
    en: 'Line {line} is not a usable JSON object: {why}. {mend}',
  },
  E_POLICY: {
    zh: '政策数据有 {count} 处错误，未装载：\n{faults}',
    en: 'The policy data has {count} faults and was not loaded:\n{faults}',
  },
  E_STORE_LOCKED: {
    zh: '数据目录 {what} 正被进程 {pid} 使用。请先停掉它，或另设 GOUFU_DATA。',
    en: 'The data folder {what} is in use by process {pid}. Stop it first, or set GOUFU_DATA to another folder.',
  },
  E_STORE_TORN: {
    zh: '数据文件 {what} 不完整：{why}。文件原样未动；备份在 {backup}。{mend}',
    en: 'The data file {what} is torn: {why}. It was left untouched; the backup is {backup}. {mend}',
  },
  E_STORE_FOREIGN: {
    zh: '{what} 不是本程序写的数据文件（{why}），原样未动。{mend}',
    en: '{what} was not written by this program ({why}) and was left untouched. {mend}',
  },
  E_STORE_WRITE: {
    zh: '数据没有写成：{what}（{why}）。这一步什么也没有保存。{mend}',
    en: 'Nothing was saved: {what} ({why}). {mend}',
  },
  E_CATALOGUE: {
    zh: '目录文件 {what} 有 {count} 处错误，未导入：\n{faults}',
    en: 'The catalogue file {what} has {count} faults and was not imported:\n{faults}',
  },
  E_SHEET_FORMAT: {
    zh: '{what} 不是能读的表格，看起来是{kind}。请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再试。',
    en: '{what} is not a readable sheet; it looks like {kind}. Save it as .xlsx or .csv and try again.',
  },
  E_SHEET_BROKEN: {
    zh: '表格 {what} 打不开，文件不完整或已损坏（{why}）。请重新导出后再试。',
    en: 'The sheet {what} is torn or damaged ({why}). Export it again.',
  },
  E_SHEET_ENCODING: {
    zh: '{what} 的文字编码认不出来（不是 UTF-8、UTF-16 或 GB18030）。请另存为 UTF-8 编码的 .csv 或 .xlsx。',
    en: 'The text of {what} is neither UTF-8, UTF-16 nor GB18030. Save it as .xlsx or as UTF-8 .csv.',
  },
  E_SHEET_TOO_LARGE: {
    zh: '表格 {what} 太大：{size}，上限 {limit}。请拆成几个文件，或删去多余的空行和图片。',
    en: 'The sheet {what} is too large: {size}, at most {limit}. Split it, or remove empty rows and pictures.',
  },
  E_LEDGER: {
    zh: '{what} 里找不到台账的表头：要有承接主体、项目（服务）名称、服务期限（或起止日期）几栏。请检查表头后再试。',
    en: 'No ledger header in {what}: it needs columns for provider, service and term (or start and end). Check the header.',
  },
  E_FORBIDDEN: { zh: '没有权限：{what}', en: 'Not permitted: {what}' },
  E_FACT: {
    zh: '{field} 的值 {seen} 不能用。可用的是：{allowed}',
    en: '{field} is {seen}, which cannot be used. Allowed: {allowed}',
  },
  E_HTTP_LISTEN: {
    zh: '网页服务不能在 {what} 上启动：{why}。请换一个 GOUFU_PORT，或停掉占用它的程序。',
    en: 'The web server cannot listen on {what}: {why}. Set another GOUFU_PORT or stop what uses it.',
  },
  E_CHANNEL: {
    zh: '{channel} 启动不了：{what}。{mend}',
    en: '{channel} cannot be started: {what}. {mend}',
  },
  E_SLACK: {
    zh: 'Slack 连接不上：{why}。{mend}',
    en: 'Slack cannot be reached: {why}. {mend}',
  },
  E_SLACK_PEOPLE: {
    zh: 'Slack 人员表 {what} 有 {count} 处错误，未装载：\n{faults}',
    en: 'The list of Slack people {what} has {count} faults and was not loaded:\n{faults}',
  },
  E_TURN: { zh: '处理消息时出错：{why}', en: 'A turn failed: {why}' },
  E_TURN_TIMEOUT: { zh: '处理消息超过 {seconds} 秒', en: 'A turn took longer than {seconds} s' },
} as const;

export type ErrorCode = keyof typeof TEXTS;
export type ErrorDetail = Record<string, string | number>;
export type Lang = 'zh' | 'en';

/** An expected failure: a code of the table above and the values that fill its text. */
export class GoufuError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super(describeError(code, detail, 'en'), options);
    this.name = 'GoufuError';
  }
}

/** The text of a code in one language; a value that was not given is left out. */
export function describeError(code: ErrorCode, detail: ErrorDetail, lang: Lang): string {
  return TEXTS[code][lang].replace(/\{(\w+)\}/g, (_, key: string) => String(detail[key] ?? '')).trim();
}

/** A fault in a data file: where it is, what is wrong, how to mend it. Line is 1-based. */
export interface Fault {
  file: string;
  line: number;
  what: string;
  mend: string;
}

/** `policy/criteria.yaml:12: what. mend`, one fault a line. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map((f) => `${f.file}:${f.line}: ${f.what}. ${f.mend}`).join('\n');
}
