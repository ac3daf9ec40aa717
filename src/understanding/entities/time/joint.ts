/** 到 with its homophones of dictation (道, 倒), dashes, to, until. */
const JOINT = '(?:[到至道倒~]|[-]{1,2}|to|until|till?|through|thru)';

const AFTER_START =
  '(?:(?:日|号)?(?:起始?|开始|生效|签订?|起算|算起|\\(含\\)|当[天日]|上午|下午|早上)?\\s?[,、;。]?\\s?)';
const TO_END =
  '(?:(?:一直|持续|截止|截至|有效|结束|终止|服务|干|做|执行|截|and)?(?:日期?|时间|于|在)?\\s?(?:[到至道倒~:]|[-]{1,2}|to|until|till?|through|thru|(?:and\\s)?(?:ends?|ending|expires?|finish(?:es|ing)?)(?:\\son|\\sby|\\sat)?)?(?:期)?\\s?(?:于|是|为|the\\s)?:?)';
const BETWEEN = new RegExp(`^\\s?${AFTER_START}\\s?${TO_END}\\s?$`);
const CLOSED_BY = /^\s?(?:日|号|当天)?\s?(?:到期|结束|截止|终止|为止|止|完|届满|期满)/;
const HAS_JOINT = new RegExp(`${JOINT}|ends?|ending|expir|finish|结束|截|终止`);

/** Whether the words between two dates make a range of them; what follows the second can do so too (…开始, …结束). */
export function joinsDates(before: string, between: string, after: string): boolean {
  if (between.length > 24 || !BETWEEN.test(between)) return false;
  if (HAS_JOINT.test(between)) return true;
  if (/and/.test(between)) return /between\s(?:the\s)?$/.test(before);
  return CLOSED_BY.test(after);
}

const STARTS = '(?:(?:之?日|号)?\\s?(?:起|开始|生效|算起|起算|计|启动|and)*\\s?[,、(;:]?\\s?)';
const LASTS =
  '(?:(?:合同|服务|履约|项目|履行)?(?:期限?|周期|时间)?(?:为期|为|是|共计?|总共|计算?|算|连续|持续|服务|执行|干|做|签|满|有效期?|一共|期限为?|for(?:\\s(?:a|the))?(?:\\s(?:period|term|duration)\\sof)?|lasting|lasts|running|valid)?\\s?:?)';
const FORWARD = new RegExp(`^\\s?${STARTS}${LASTS}\\s?$`);
const BACKWARD =
  /^(?:期|整)?\s?[,、(;:]?\s?(?:从|自|由|于|以|起始|起于|from|starting(?:\s(?:from|on))?|beginning(?:\son)?|commencing(?:\son)?|effective(?:\sfrom)?|as\sof)\s?(?:the\s)?$/;

/** Whether the words between a date and a length of time count it from that date: 起, 开始 为期, for. */
export function startsLength(between: string): boolean {
  return between.length <= 24 && between.trim() !== '' && FORWARD.test(between);
}

/** Whether the words between a length of time and a date count it from that date: 六个月,自…; one year from …; 一年,…起. */
export function lengthFrom(between: string, after: string): boolean {
  if (/^期?\s?[,、(;]\s?$/.test(between)) return /^\s?(?:起|开始|生效|算起|起算)/.test(after);
  return between.length <= 24 && BACKWARD.test(between);
}
