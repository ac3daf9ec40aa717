/** What an officer wants of a file. */
export type FileOp = 'calendar' | 'subscribe' | 'unsubscribe' | 'workbook' | 'import';

const CALENDAR = /日历|日程表?(?!安排)|\.?ics\b|\bcalendar\b|outlook/;
const GIVES =
  /导(?:出|入|个|一?份|成)|下载|生成|发|加|放|存|同步|写|要|给|做|下一?份|文件|export|download|send|add|give|put|file|sync/;
const SUBSCRIBES = /订阅|自动|同步|链接|地址|网址|subscri|\blink\b|\burl\b|address/;
const REVOKES = /取消|撤销|停|关|作废|不要|重置|cancel|revoke|stop|unsubscri|reset/;
const WORKBOOK =
  /(?:导出|下载|生成|打包|export|download).{0,16}(?:合同|台账|excel|表格|表|xlsx|清单|contracts?|ledger|spreadsheet|workbook)|(?:合同|台账|清单|contracts?|ledger).{0,16}(?:导出|下载|导成|存成|做成).{0,8}(?:来|excel|表|xlsx)?|(?:单独|另外|再|都|全部?)?导(?:个|一?份|一?下|出)(?:来|去)?(?:发我|给我|吧|呗|来)?$|导(?:个|一?份|出).{0,6}(?:台账|合同|总表|明细|汇总|数据)|(?:发|给)我(?:一份|个)?.{0,6}(?:excel|xlsx|电子表格|表格|台账)|(?:台账|表格)(?:发|给)我|发(?:我)?(?:个|一?份).{0,4}(?:总表|表格|台账)|(?:导|做|存|转|弄)成?(?:个|一?份|一张)?(?:表格?|excel|xlsx)|(?:as|in|to) (?:an? )?(?:excel|xlsx|spreadsheet)/;
const IMPORT =
  /(?:导入|批量(?:登记|录入?|导)|上传)(?!.{0,6}(?:投标|失败|不了)).{0,10}(?:台账|合同|表|excel|xlsx|csv|文件)|(?:台账|表格?|excel|文件).{0,8}(?:导入|导进|录进|上传)|import .{0,16}(?:ledger|contracts?|excel|file|csv)/;

/** What a message wants of a calendar, a workbook or a ledger file; null if of none. */
export function readFileOp(text: string): FileOp | null {
  if (CALENDAR.test(text) && !/工作日历|放假/.test(text)) {
    if (SUBSCRIBES.test(text)) return REVOKES.test(text) ? 'unsubscribe' : 'subscribe';
    if (GIVES.test(text)) return 'calendar';
  }
  if (IMPORT.test(text)) return 'import';
  return WORKBOOK.test(text) ? 'workbook' : null;
}
