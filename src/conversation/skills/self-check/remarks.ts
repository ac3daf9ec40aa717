import { asCitation } from '../../refer/sentence.js';
import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { criterionNamed, listNames, listOffices } from './names.js';
import { citeWords, wordsFor } from './quotes.js';

/** 「那这活就是我们的了」: meeting the conditions is taken for having the project. */
const TAKES_FOR_WON =
  /(?:算|就|是)*(?:定|选|内定)(?:了)?我们(?:家)?了|(?:就|直接)[^,。?]{0,4}(?:可以|能|去)(?:直接)?(?:签合同|签约|开工|进场)了?|(?:稳了|稳拿|十拿九稳|板上钉钉)|(?:就|都|基本|肯定|一定|铁定|准|必)[^,。?]{0,4}(?:是(?:我们?|咱们?|俺们?)(?:家)?的(?!情况|问题)|归(?:我们?|咱们?)|能中(?!标准)|中标|能?拿(?:到|下)(?:项目|活|单)?|到手)|(?:(?:will|do) we|are we (?:sure|guaranteed) to) (?:get|win)|(?:project|contract) is ours|guaranteed/;
/** 「可我们干了六年」: an argument instead of a fact. */
const PLEADS =
  /^(?:可|可是|但|但是|不过|but)[,， ]?(?:我们?|咱们?|俺们?|人家|别人|街道|社区|居委会|区里|镇里|领导|we|they)/;
const THANKS =
  /^(?:(?:哈|呵|好的?|好嘞|嗯|行|哦|ok|那|懂了?|明白了?|知道了?|了解了?|清楚了?|收到|看懂了?|好吧|got it|i see|great|[,，。.!！~ ])*)(?:懂了|明白了|知道了|了解了|收到|谢谢?你?您?|谢[啦咯喽了哈]+|多谢|感谢|辛苦(?:了|你|您)?|麻烦(?:你|您|了)+|费心(?:了)?|受累(?:了)?|thank(?:s| you)|cheers|got it)[啦了哈啊呀哦~。.!！]*$/;

/** Answers to what is neither a fact nor a question of the conditions: thanks, a plea, a project taken for won. */
export function sayRemark(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const { decision } = ctx.turn.understood;
  const isGreeting = decision.kind === 'match' && decision.intent === 'greeting';
  if (THANKS.test(text) && !isGreeting) return { text: ctx.w.thanks };
  const fair = ctx.policy.rules.get('principle_equal');
  if (TAKES_FOR_WON.test(text) && fair !== undefined)
    return { text: ctx.w.notWonYet, stance: 'depends', citations: [asCitation(fair)] };
  return sayPlea(ctx, data, text);
}

/** What fails still fails, however good the reasons; the text knows no exceptions, and none is invented. */
function sayPlea(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const { org, unclear } = ctx.turn.understood;
  const made = judge(ctx, data);
  const told = Object.keys(org).filter((field) => field !== 'type').length + unclear.length;
  if (!PLEADS.test(text) || /[?吗呢]$/.test(text) || made.failed.length === 0 || told > 0) return null;
  const offices = made.failed.flatMap((id) => criterionNamed(ctx.policy, id).confirmed_by);
  return {
    text: ctx.w.noException(listNames(ctx, made.failed.slice(0, 2)), listOffices(ctx, [...new Set(offices)]), true),
    verdict: made.verdict,
    citations: citeWords(wordsFor(made, made.failed)),
  };
}
