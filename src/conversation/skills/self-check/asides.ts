import type { Ctx, Said } from './context.js';
import type { SelfCheckData } from './data.js';
import { judge } from './dialog.js';
import { namedIn } from './explain.js';
import { sayMatters } from './matters.js';
import { criterionNamed, listNames, listOffices } from './names.js';
import { openGroups } from './questions.js';
import { citeWords, projectWords, wordsFor } from './quotes.js';
import { sayVerification } from './say-verdict.js';

const WHICH_WORDS =
  /(?:哪|什么|啥)(?:一)?(?:句|条(?!件)|款|章|段|一?个?文件)(?:话)?|(?:依据|根据|出处|原文|原话|条文|条款)(?:在哪|是?(?:什么|啥|哪|怎么)|呢|[?]|$)|(?:什么|啥|有(?:没有)?)依据|which (?:sentence|clause|line|article|provision|part)|where (?:does|is) (?:it|that|this) (?:say|sa(?:id|ys)|written)|(?:exact|actual) (?:words|wording)|what(?:'s| is) (?:the|that) (?:basis|based)|quote (?:it|the|that|this)|(?:show|send|paste|give|read) me (?:the|that|this) (?:exact |original )?(?:text|wording|clause|words|sentence|line|passage)/;
const WHO_DECIDES =
  /谁(?:说了?算|决定|来定|定的?|认定|判断|拍板|批)|(?:该|要|得)?(?:找|问)(?:谁|哪(?:一?个|家|里|儿|头|边|些)(?:部门|单位|地方)?)(?:去|问|好|才)?|who (?:decides|has the final say|can (?:tell|confirm)|do we ask|should we ask|makes the)/;
/** 「评级怎么查」. */
const HOW_CHECKED =
  /(?:哪(?:里|儿)?|怎么|咋|如何|怎样)(?:能|才能|去)?(?:查(?!不)|核实|确认|看到|知道)|how (?:do|can) (?:we|i) (?:check|find out|confirm)/;
const HOW_MANY =
  /还(?:有|剩|要)(?:下)?(?:多少|几)(?:个|问|题|道|步)(?:问题)?(?:了|啊|呢|要问|没问)*[?]?$|还(?:要|剩|有)(?:问|答)(?:多少|几|哪些|什么)|(?:一共|总共|全部|都)(?:要|有|得)?(?:问|答)(?:多少|几|哪些|什么)|(?:都|要|会)(?:要)?(?:查|问|看|核对)(?:些)?(?:啥|什么|哪些|几)|(?:一共|总共)(?:有|要)?(?:多少|几)(?:个问题|问|道?题)|how many (?:more )?questions|how (?:much )?longer|what else (?:do|will) you (?:need|ask)/;
const IMPATIENT =
  /(?:怎么|咋|为什么|为啥)(?:这么|那么|还|老)(?:多|问|麻烦|啰嗦|慢)|烦(?:死|人|不烦|了)|(?:好|太|真|够)(?:麻烦|啰嗦|慢|烦)|没完没了|啰里?啰嗦|别(?:再|老)?问|问个没完|问题太多|too many questions|annoying|so (?:many|tedious)|takes too long|hurry up|waste of time/;
const RECEIPT = /(?:答复)?编号|回执|receipt (?:number|id)/;
const WHAT_FOR =
  /(?:有)?(?:什么|啥|何)用|干(?:嘛|吗|什么|啥)|做什么|用来|怎么用|what(?:'s| is)[^.?]{0,16} for|what (?:do|can) (?:i|we) do with/;
const JOINT =
  /联合体|联合(?:投标|承接|起来|申报)|(?:跟|和|与|找)[^,。?]{1,8}(?:联合|合作|搭伙|组队|一起)(?:接|投|做|呢|行|可以|能|算|承接|[?]|$)|(?:几|两|三)家(?:一起|联合|合伙|合作)|(?:一起|合伙|抱团|搭伙)(?:投|接|承接|做)|consortium|joint(?:ly)? (?:bid|venture|apply)/;
const EXCUSE =
  /疫情|因为|由于|当时是|情有可原|特殊(?:情况|原因)|不可抗力|通融|网开一面|放宽|例外|豁免|破(?:个)?例|照顾一下|covid|pandemic|exception|waive|lenien/;
/** What kept one from it. */
const HINDERED =
  /耽误|耽搁|换届|没赶上|没来得及|来不及|没人(?:管|弄|办|负责)|不知道(?:要|得|有)(?:做|办|报|参加|年检)?|没通知|搬家|生病|住院|(?:were|was|got) (?:delayed|held up|ill)|no ?(?:one|body) told us/;
const PAPERS =
  /(?:要|用|需要|准备|带|开|提供|拿|交)(?:什么|啥|哪些)(?:材料|证明|资料|文件|证件|手续|东西)|(?:什么|哪些|啥)(?:材料|证明|资料|文件|证件)|怎么证明|拿什么证明|证明(?:材料|文件)?(?:有哪些|怎么开)|(?:去|到|在|是)?哪(?:里|儿|个部门|个单位)?(?:去)?(?:开|办|评|查|打|领|申请)|谁(?:来)?(?:评|开|发)|what (?:papers|documents|proof|evidence)|how (?:do|can|could) we prove|where (?:do|can) we (?:get|apply)|who (?:issues|rates|gives)/;
/** Papers for a bid or a contract are another matter than the proof of a condition. */
const OTHER_PAPERS = /投标|报名|项目|合同|申报|标书|bid|contract|tender/;

/** Answers to what is said about the check itself, or about proof and who decides; null when it is none of these. */
export function sayAside(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  return (
    sayJoint(ctx, text) ??
    sayExcuse(ctx, data, text) ??
    sayMatters(ctx, data, text) ??
    sayPapers(ctx, data, text) ??
    sayWords(ctx, data, text) ??
    sayWhoDecides(ctx, data, text) ??
    sayProgress(ctx, data, text) ??
    (RECEIPT.test(text) && WHAT_FOR.test(text) ? { text: ctx.w.receiptUse } : null) ??
    (RECEIPT.test(text) ? { text: data.receipt === null ? ctx.w.noReceiptYet : ctx.w.receipt(data.receipt) } : null)
  );
}

function sayJoint(ctx: Ctx, text: string): Said | null {
  const open = ctx.policy.silent.get('consortium_bid');
  if (!JOINT.test(text) || open === undefined) return null;
  const said = ctx.w.joint(ctx.w.openInText(open[ctx.lang], listOffices(ctx, open.decides)));
  return {
    text: said,
    stance: 'not_in_policy',
    citations: citeWords([criterionNamed(ctx.policy, 'independent_liability')]),
  };
}

/** 「没参加那年是疫情」: the text knows no exceptions, and none is invented. */
function sayExcuse(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const { failed, unknown, findings } = judge(ctx, data);
  const { type: _, ...facts } = ctx.turn.understood.org;
  // 「24年换届没参加」 tells a fact besides.
  const pleads = EXCUSE.test(text) || (HINDERED.test(text) && Object.keys(facts).length === 0);
  if (!pleads) return null;
  const told = findings.filter((f) => f.status !== 'met' && f.why !== 'not_told').map((f) => f.criterion);
  const about = failed.length > 0 ? failed : told.length > 0 ? told : unknown.filter((id) => data.asked.includes(id));
  if (about.length === 0) return null;
  const offices = about.flatMap((id) => criterionNamed(ctx.policy, id).confirmed_by);
  return {
    text: ctx.w.noException(
      listNames(ctx, about.slice(0, 2)),
      listOffices(ctx, [...new Set(offices)]),
      failed.length > 0,
    ),
    stance: 'not_in_policy',
    citations: citeWords(wordsFor(judge(ctx, data), about)),
  };
}

/** What proves a condition and who issues it: of those named, else of those that fail, are open or are asked about. */
function sayPapers(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  if (!PAPERS.test(text)) return null;
  const named = namedIn(text);
  if (named.length === 0 && (OTHER_PAPERS.test(text) || text.length > 20)) return null;
  const made = judge(ctx, data);
  const own = made.failed.length > 0 ? made.failed : data.receipt !== null ? made.unknown : data.asked;
  const about = named.length > 0 ? named : own;
  if (about.length === 0) return null;
  const papers = about.slice(0, 4).flatMap((id) => criterionNamed(ctx.policy, id).evidence);
  const lines = papers.map((p) =>
    ctx.w.paper(p[ctx.lang], p.issued_by.length === 0 ? '' : listOffices(ctx, p.issued_by)),
  );
  return { text: ctx.w.papers([...new Set(lines)].join(ctx.w.semicolon)) };
}

/** 「哪句话说的」: the words that the verdict or the question stands on. */
function sayWords(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  if (
    !WHICH_WORDS.test(text) ||
    /不(?:行|符合|够|满足|合格)|没过|差|卡/.test(text) ||
    text.length > (ctx.lang === 'zh' ? 16 : 48)
  )
    return null;
  const made = judge(ctx, data);
  const named = namedIn(text);
  const just = ctx.turn.state.last?.cited ?? [];
  // What was said last is what 「哪一句写的」 means, if it was no verdict on many things.
  const isOne = just.length === 1 && !projectWords(ctx.policy.criteria).some((one) => one.quote === just[0]?.quote);
  if (named.length === 0 && isOne) return { text: ctx.w.theWordsSaid, citations: just };
  const about = [named, made.failed, data.receipt === null ? data.asked : made.unknown].find((ids) => ids.length > 0);
  const words = about === undefined ? [] : wordsFor(made, about);
  return {
    text: ctx.w.theWords(listNames(ctx, about ?? [])),
    citations: citeWords(words.length > 0 ? words : [criterionNamed(ctx.policy, about?.[0] ?? 'org_type')]),
  };
}

function sayWhoDecides(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  const seeks = WHO_DECIDES.test(text) || (HOW_CHECKED.test(text) && namedIn(text).length > 0);
  if (!seeks || /具体条件|particular conditions/.test(text)) return null;
  const made = judge(ctx, data);
  const [named] = namedIn(text);
  if (named !== undefined) {
    const { name, confirmed_by } = criterionNamed(ctx.policy, named);
    const said = ctx.w.confirmedBy(name[ctx.lang], listOffices(ctx, confirmed_by));
    return { text: said, citations: citeWords(wordsFor(made, [named])) };
  }
  const told = made.unknown.filter((id) => !openGroups(data, made).flat().includes(id));
  const items = told.length > 0 ? sayVerification(ctx, data, made) : '';
  return { text: ctx.w.whoDecides(items), citations: citeWords(projectWords(ctx.policy.criteria)) };
}

function sayProgress(ctx: Ctx, data: SelfCheckData, text: string): Said | null {
  // 「烦死了。民非，3A」 answers all the same.
  // 「太麻烦了 给我找个真人」 wants somebody else, not fewer questions.
  const { decision, org } = ctx.turn.understood;
  const wantsPerson = decision.kind === 'match' && decision.intent === 'human_handoff';
  const impatient = IMPATIENT.test(text) && Object.keys(org).length === 0 && !wantsPerson;
  if (!impatient && !HOW_MANY.test(text)) return null;
  const open = openGroups(data, judge(ctx, data));
  if (open.length === 0) return impatient ? { text: ctx.w.allAsked } : null;
  const names = listNames(ctx, open.flat());
  return { text: impatient ? ctx.w.patience(open.length) : ctx.w.stillToAsk(open.length, names) };
}
