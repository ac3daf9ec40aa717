import { readCommand } from './commands.js';
import type { Ctx } from './context.js';

/** 「给结论」, 「先出个结果」, "just give me the verdict": an order, whatever else the message tells. Every
 * repetition has an end: 下下下… must not be tried from each of its places to the last. */
const ORDER =
  /(?:就|先|直接|快|赶紧|麻烦|请|帮我|现在){0,4}(?:给我?|(?<![没未等])出|看|要|下|撂|甩|丢|亮|说|告诉我|报)(?:我|个|一个|一下|下|看看|到|最终|最后|初步|的){0,5}(?:结果|结论|判断)(?:吧|了|呗|啊|哈|就行|得了){0,3}|(?:你|您|你们){0,1}(?:就|先|直接|干脆|快|赶紧|痛快|麻烦|请|帮我|给我|跟我|给个|倒是|一句话){1,4}(?:说|讲|告诉我|给句话|回我?|答)(?:一?句|一?下|个){0,2}(?:我们|咱们?|这样|这种情况|这种|现在|眼下|目前|今天|照这样|按这样|到底|究竟|最后|算|还){0,4}(?:行不行|能不能|能否|可不可以|够不够|符不符合|合不合格|成不成|中不中|有没有戏|可以不|行吗|能接吗|行还是不行|能还是不能)(?:接|投标?|参加|做|格|标准|条件|要求|项目|活|了|啊|呀|呗|吧|嘛|[?]){0,4}|(?:结论|结果)(?:快|直接|先)?(?:给|告诉)(?:我们?|一下|咱)|(?<=[,。 ])(?:结论|结果)(?:呢|吧)?$|\b(?:so |please |just |then |now ){0,4}(?:show|give|tell) (?:me |us )?(?:the |a |your )?(?:final )?(?:result|verdict|conclusion|bottom line)\b|\bwhat(?:'s| is) (?:the|your) (?:verdict|conclusion|result)\b|\bso (?:do|are|can) we (?:qualify|eligible|pass|in)\b/g;
const PLEASANTRY =
  /(?:我)?(?:能说的|该说的)?(?:都|早)?(?:已经)?(?:说过?|讲过?|答过?|告诉你)(?:过|完)?了(?=$|[,。 ]|别|给|快|直接)|别(?:再)?(?:绕(?:弯子?|圈子?)?|啰嗦|磨叽|墨迹|废话)(?:了)?|少废话|(?:我)?(?:很|挺|比较)?(?:赶时间|没时间|着急|急)(?:着呢|得很)?|就(?:这些|这么多|知道这些)(?:了|信息)?|别(?:再|老)?问(?:了|这么多)?|不用(?:再|一条条)?问了?|废话少说|太多了|懒得(?:说|答|填|问|弄|查|讲)[了的]?/g;
/** What remains of a message that only orders: it answers nothing. */
const NOTHING_SAID =
  /^(?:好|行|嗯+|哦|可以|那|算了|对|是|先|就|你|我|请|麻烦|谢谢|吧|的|了|啊|呢|哎|唉|ok|okay|yes|well|please|then|so|and|now|[\s,。.!;])*$/;

/** Whether a message orders the verdict. */
export function wantsVerdict(text: string): boolean {
  return text.match(ORDER) !== null;
}

/** The message without the order for a verdict; empty where it says nothing else. */
export function withoutOrder(text: string): string {
  const rest = text
    .split(/(?<=[,。;])/)
    .filter((piece) => readCommand(piece.replace(/[,。;]$/, '')) !== 'verdict')
    .join('')
    .replace(ORDER, '')
    .replace(PLEASANTRY, '')
    .replace(/(?:^[,。;\s]+|[,。;\s]+$)/g, '');
  return NOTHING_SAID.test(rest) ? '' : rest;
}

/** The turn as if only `text` had been said. */
export function retold(ctx: Ctx, text: string): Ctx {
  const { turn } = ctx;
  const reading = { ...turn.understood.reading, raw: text, text, mentions: [] };
  return { ...ctx, turn: { ...turn, understood: { ...turn.understood, reading } } };
}
