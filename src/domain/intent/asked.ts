import type { Stance } from '../../shared/reply.js';
import type { Facts, Question } from './facts.js';
import { judgesWhatWasSaid } from './judges.js';
import { asksWithWord, asksYesNo } from './question-form.js';

/** 做不做, 用不用: asks whether, and is no wish to leave a thing out; so is a final 可以不. */
const WHETHER_ZH = /(\p{Script=Han}{1,2})[不没]\1|(?:可以|行|能)不(?=[?!。,\s]*$)/gu;
const OMIT_ZH =
  /不用|不走|不做|不搞|(?<=预算|项目|申请|需求|合同)(?:都|也|压根|干脆)?不(?:报|编|申报|备案)(?!名)|可以不|跳过|省略|省掉|省去|免了|免掉|免除|免去|无需|无须|绕开|绕过|先斩后奏|补手续|后补|以后再补|去掉|略过|可有可无|可(\p{Script=Han})可不\1|忘(?:了|记)?(?:写|签|填|列|放|报|公布|公示|验收)|(?<!什么都|谁都)不去?管了|(?<!这|也|都)就?算了(?=[吧,。?!]|$)|走(?:个|一下)?(?:过场|形式)|流于形式|糊弄|敷衍|马虎|空着|留空|少[做走办搞开]一?[个步道项样]|先放着|等有空|有空再|先不[填写签]|先(?:办|干|做|买|用|花|开工|签|上|执行|实施)[^,。?]{0,5}再(?:走|补|报|批|申请|说)/u;
/** 能不能省, 可以省吗: asks leave to leave a thing out. */
const SPARE_ZH = /(?:能不能|能否|可不可以|可以|能)(?:先|也)?省(?:了|掉|去)?(?=[吗吧不么?。!,\s]|$)/u;
const OMIT_EN =
  /\b(?:skip\w*|bypass\w*|omit\w*|avoid\w*|drop\w*|waive\w*|exempt\w*|left out|leav\w*\b.{0,40}\bout|without|get out of|do away|shortcut|get round)\b|\b(?:paperwork|papers|formalities|approval|catch up)\b.*\b(?:afterwards|later)\b/u;
const TAIL_ZH = /[不没][?!。,\s]*$|(?:的吧|对吧|好吧|是吧)[?!。,\s]*$/u;
/** A question with 吗 of its own, whatever 什么 or 谁 the story around it has. */
const OWN_MA = /(?:会|要|能|可以|得|该|是|用|有)[^什啥哪谁怎咋]{0,16}吗|(?:一定要?|必须|非得|都要)[^,。?]{1,16}吗/u;
const TAIL_EN =
  /\b(?:ok|okay|right|allowed|permitted|enough|required|necessary|correct|possible|permissible|fine|compulsory|mandatory|legal|acceptable)\s*\?|\b(?:whether|wonder if|know if|sure if|say if|ask if)\b|\b(?:isn|aren|don|doesn|shouldn|can|couldn|won|wasn|didn|haven|hasn|mustn)[’']t (?:we|i|it|the|that|they|you|a|this|there|our|someone|anyone)\b/u;
const STARTS_WH_EN =
  /^(?:(?:and|so|but|ok|hi|hello|please|sorry|then)[, ]+)*(?:(?:above|below|at|by|in|on|from|under|for|to|with|over|within|after|before|up to) )?(?:what|which|who|whom|whose|where|when|why|how|name|list|tell|explain|walk|give|show)\b/u;
const SOME_ZH =
  /((?:招|找|派|请|雇|聘|弄|搞|加|添|换|少|晚|早|迟|拖|差|多|补|缓|过|再))(?:了|过)?(?:上|做|交|来)?几[个名位家次份场天年月周]/gu;
/** 钱怎么花的不用公开吧, 列的几种里有没有: named, not asked. */
const THE_WAY_ZH =
  /怎么[^,。?吗吧]{1,4}的(?=[^,。?]*[吧吗])|(?<=[列这那]的?|上面)几[种个样条](?=[^,。?]*[里中内][^,。?]*[吗吧没])/gu;
const LIST_ZH =
  /哪[些几]|什么(?:内容|信息|东西|要求|环节|步骤|方式)|啥(?:内容|信息|东西|要求)|几[样个项条步种]|分别是|列一下|列出|说一遍|都有/u;
const LIST_EN =
  /\b(?:what|which)\b.*\b(?:have|has|must|should|do|does|need|are|is|can|gets?)\b|\b(?:list|name|enumerate)\b/u;
const WHEN_EN =
  /(?:^|[.,;?!]\s*|\b(?:and|so|know|tell me|say|ask|specify) )when\b|\bwhat (?:date|time)|\b(?:which|what) (?:day|month)|\bby what date/u;
const LEAVE_ZH = /可以|可不可|能不能|能否|可否|[行成][吗不么]|好吗|没问题|能[^,。?!]{0,14}[吗不么吧][?!。,\s]*$/u;
const LEAVE_EN = /^(?:so |and |but )?(?:can|could|may|might)\b|\b(?:ok|okay|fine|all right|acceptable|possible)\b/u;
/** 不 and 没 that deny nothing: 不知道, 不过, 没弄懂, and the 没 that ends a question. */
const IDLE_ZH =
  /不(?:知道?|清楚|懂|明白|太|过|同|仅|只|但|错|晓得|确定|了解|放心|够)|不是(?=要|应该|应当|得|必须|有|都)|差不多|没(?:错|问题)|没(?:弄|搞|看|太)?(?:懂|清楚|明白)|没经验|[不没]有?[?!。,\s]*$/gu;
const DENIES_EN =
  /(?!^)\b(?:not|never|no longer|unnecessary|optional|un(?:published|announced|signed|supervised))\b|(?<!^\w+)n[’']t\b/u;
const WRONG_ZH =
  /违规|违反|犯规|不合规|不合法|不符合|不合要求|禁止|禁不禁|(?:是不是|是否)[^,。?]{0,8}(?:不行|不可以|不能|不得|不准|不许|不允许|不对)|(?:不得|不准|不允许)[^?]*(?:是吧|对吧|吧|对吗|是吗|吗)[?!。\s]*$|(?<!能)不(?:能|可以)[^?,。]{2,}(?:是吧|对吧|吧|对吗|是吗|对不对|对不|是不是|没错)[?!。\s]*$|(?<!能)不(?:能|可以|得)[^?。]{2,24}(?:是吧|对吧|对吗|是吗|对不对|是不是|意思吧|意思吗|没错吧)[?!。\s]*$|算不算变相|(?:算|属于|是不是|是否|构成)(?:是|属于|构成)?变相/u;
const WRONG_EN =
  /\b(?:against the|violat\w*|forbid\w*|forbidden|prohibit\w*|not allowed|illegal|breach(?:es)? the (?:plan|rule)|break the rule\w*|disguised (?:hiring|employment)|wrong)\b/u;

/** 合不合规矩, 符不符合: asks if it is right. */
const RIGHT_OR_NOT_ZH = /合不合\p{Script=Han}?|符不符合|符合不符合|是否合\p{Script=Han}/gu;
/** 「违不违规」 asks if it is wrong, as 违规吗 does; the other forms of its kind only ask whether. */
const IF_WRONG_ZH = /违[不没]违|(?:违反|违规)(?:没有?|不)(?:违|$)/u;
/** 「这不违反方案?」, 「难道不行」: a yes would be read both ways. */
const BOTH_WAYS =
  /不违(?!约)|没(?:有)?违(?!约)|不算违|不构成|难道[^,。?]*(?:违(?!约)|不行|不对|不合|不可以)|isn[’']t (?:it|this|that) (?:against|wrong|forbidden)|not (?:violat|against)/u;
/** A statement with a question mark: 「效果也得保证?」. */
const STATED_ZH = /(?:得|要|必须|需要|应该|应当|算|可以)[^?呢还]*[^?呢]\?\s*$/u;
const ENOUGH_ZH =
  /(?:只|光|仅|单)(?:要|需|用|靠|看|有|写|管|做)?[^?]{1,14}(?:就(?:行|够|可以|好|算|得了|完事|成)|即可|足矣|就不(?:用|必))|就(?:行|够|可以|好|ok)了?(?:对吧)?[,\s][^?]{1,16}(?:吧|吗)|(?:就(?:行|够|可以|好|得|完事)了?|即可)(?:了)?(?:吧|吗|对吧|是吧)|(?:无需|无须|而不)[^?]{1,12}吧/u;
const ENOUGH_EN =
  /\b(?:enough|sufficient|suffice\w*)\b|\b(?:only|just) need\w*\b|\ball (?:we|it|they|you) (?:need|ha)/u;
const DETAIL_ZH =
  /标准|细则|办法|细节|具体|详细|时限|期限|时间|几[天日个人次项年]|多少|比例|定义|界定|含义|人数|格式|模板|样式|图示|指标|清单|名单|上限|下限|频次|频率|次数|算法|公式|条件|情形|案例|处罚|罚则|责任人|步骤|操作|解释|怎么|如何/u;
const DETAIL_EN =
  /\b(?:definition|define\w*|standard\w*|criteria|percentage|how (?:to|many|much|often|long|soon|far)|who|when|deadline|list|number of|formula|exact\w*|detail\w*|specific\w*|condition\w*|time limit|procedure for|sanction\w*|penalt\w*|examples?)\b/u;
const OF_TEXT_ZH =
  /(?:有没有|有无|是否|有)[^,。?]{0,6}(?:规定|要求|写|说|讲|列|提|给|界定|明确|附)|(?:写|说|讲|列|提|给|附|规定)[没不](?:有)?(?:写|说|讲|列|提|给|附|规定)?|(?:规定|写|说|列|提|附|明确)(?:了|过|清楚)?[^,。?]{0,10}(?:吗|没|没有)[?。\s]*$/u;
const OF_TEXT_EN =
  /\b(?:plan|document|policy|text)\b.{0,20}\b(?:say|specif\w*|define\w*|mention\w*|state\w*|give\w*|set\w*|contain\w*|include\w*|explain\w*|fix\w*)\b/u;

/** 「…那方案有没有要求我们一定要准时」: of a story told without signs, what the text is asked for. */
const OF_TEXT_LAST = /(?:方案|文件|政策|规定|合同)[里上中]?(?:有没有|是不是|有无|是否)(?:要求|规定|写|说|讲)[^?]{4,}$/u;

/** 「我不是说非要轮到我们，就是想弄明白，…」, 「那我就问一句…」: what follows is asked, all before it is told. */
const ASKS_NOW =
  /^.*(?:想|要|来|就|先|再|只)(?:问|弄明白|弄清楚|搞清楚|搞明白|知道|晓得|了解|请教|打听|确认|核实)(?:一?下|一句|一声|您?一?个?事儿?|的是)?[,:：]?\s*(?=[^?]{6,}$|[^?]{6,}\?)/u;

/** A question of so many characters needs none before it. */
const ENOUGH = 7;

/** The sentences of a message that ask, without the story before them; the whole message when none can be told apart. */
export function askedPart(f: Question): string {
  // 把 and 巴 at the end are 吧 mistyped.
  const text = f.lang === 'zh' ? f.text.replace(/[把巴呗](?=[?!。\s]*$)/u, '吧') : f.text;
  const sentences = text.split(/(?<=[?!。])|(?<=[.;]\s)/u).filter((s) => s.trim() !== '');
  const asking = sentences.filter((s) => /\?\s*$/u.test(s));
  const judged = judgedBefore(sentences, f.lang);
  if (judged !== null) return judged;
  const final = asking.at(-1) ?? '';
  // 「做不好的会被淘汰吗？有写退出机制吗？」: the last of two is what is wanted, if it says enough by itself.
  if (asking.length > 1 && final.length >= ENOUGH && /[吗吧]\?\s*$/u.test(final)) return final.replace(ASKS_NOW, '');
  if (asking.length > 0) return asking.map((s) => s.replace(ASKS_NOW, '')).join(' ');
  const last = (sentences.length > 2 ? (sentences.at(-1) ?? text) : text).replace(ASKS_NOW, '');
  return OF_TEXT_LAST.exec(last)?.[0] ?? last;
}

/** 「老伴说中间他们无权过问。这说法站得住脚吗?」: the claim, asked about; null where the last sentence asks of its own. */
function judgedBefore(sentences: readonly string[], lang: 'zh' | 'en'): string | null {
  const before = sentences.at(-2);
  if (before === undefined || !judgesWhatWasSaid(sentences.at(-1) ?? '')) return null;
  const claim = before.replace(/[。.!]\s*$/u, '').replace(SAYS, '');
  return lang === 'zh' ? `${claim},对吗?` : `${claim}, right?`;
}

/** Who says so is not what is asked. */
const SAYS =
  /^[^,。]{0,12}(?:说|讲|认为|觉得|坚持|告诉我)(?:是)?[,:：]?(?=[^,]{4,})|^[a-z' ]{0,30}\b(?:insist|say|claim|think|believe|hold|maintain|swear|tell)(?:s|ed)?(?: (?:me|us))?(?: that)?,? (?=\w)/u;

/** The part that asks, without 做不做 and its like, so that a 不做 left in it is meant. */
export function plainAsked(f: Facts): string {
  return askedPart(f).replace(WHETHER_ZH, ' ');
}

/** Whether the part that asks wants a yes or no, with the tails of speech (…不, …没, …, right?) and after a story. */
export function asksWhether(f: Facts): boolean {
  // 招几个人, 晚几天: some, not how many.
  const text = askedPart(f).trim().replace(SOME_ZH, '$1些').replace(THE_WAY_ZH, '这样');
  if (f.lang === 'en') return !STARTS_WH_EN.test(text) && (asksYesNo({ ...f, text }) || TAIL_EN.test(text));
  const tells = TAIL_ZH.test(text) || (STATED_ZH.test(text) && !/还是/u.test(text));
  return asksYesNo({ ...f, text }) || OWN_MA.test(text) || (tells && !asksWithWord(text));
}

/** Whether it asks with 什么, 谁, 怎么, what, who …, so that no yes or no would answer it. */
export function asksOpenly(f: Facts): boolean {
  const text = askedPart(f).trim();
  return !asksWhether(f) && (f.lang === 'en' ? STARTS_WH_EN.test(text) : asksWithWord(text));
}

/** Whether it asks for leave to do something (可以…吗, may we), not whether something is due. */
export function asksLeave(f: Facts): boolean {
  return (f.lang === 'en' ? LEAVE_EN : LEAVE_ZH).test(askedPart(f).trim());
}

/** Whether it asks for, or states as 必须 and 一定 do, something that must be. */
export function asksMust(f: Facts): boolean {
  return asksWhether(f) || (f.has('negative_only') && !asksOpenly(f));
}

/** Whether the part that asks wants things named: 哪些, 哪几样, "what must …". */
export function asksList(f: Facts): boolean {
  return (f.lang === 'en' ? LIST_EN : LIST_ZH).test(askedPart(f)) && !asksWhether(f);
}

/** Whether the part that asks is about a date or an occasion; an English "when" inside a sentence only joins it. */
export function asksWhen(f: Facts): boolean {
  return f.has('ask_when') && (f.lang === 'zh' || WHEN_EN.test(askedPart(f)));
}

/** Whether the asker would leave the thing out (不用公示了吧, skip it); 用不用公示 only asks whether it is due. */
export function leavesOut(f: Facts): boolean {
  return f.lang === 'en' ? OMIT_EN.test(askedPart(f)) : OMIT_ZH.test(plainAsked(f)) || SPARE_ZH.test(askedPart(f));
}

/** Whether the part that asks denies or leaves out something, so that a plain "yes" could say the opposite. */
export function isNegated(f: Facts): boolean {
  if (leavesOut(f)) return true;
  return f.lang === 'en' ? DENIES_EN.test(askedPart(f)) : /[不没未]|免/u.test(plainAsked(f).replace(IDLE_ZH, ' '));
}

/** Whether the question takes one part for the whole (只要数量够就行吧, is it enough to …). */
export function saysEnough(f: Facts): boolean {
  const text = askedPart(f);
  return asksWhether(f) && (f.lang === 'en' ? ENOUGH_EN.test(text) : ENOUGH_ZH.test(plainAsked(f)));
}

/** Whether it asks if the text itself states a detail (方案有没有规定期限, does the plan define …), which it nowhere does. */
export function asksForDetail(f: Facts): boolean {
  const text = askedPart(f);
  return f.lang === 'en'
    ? OF_TEXT_EN.test(text) && DETAIL_EN.test(text)
    : OF_TEXT_ZH.test(text) && DETAIL_ZH.test(text);
}

/** Whether it asks if something is wrong (违规吗, 是不是不能…), so that "yes" means that it may not be done. */
export function asksIfWrong(f: Facts): boolean {
  if (!asksWhether(f)) return false;
  if (f.lang === 'en') return WRONG_EN.test(askedPart(f));
  // 合不合规矩 and 符不符合 ask if it is right, whatever 不合规 stands in them.
  return IF_WRONG_ZH.test(askedPart(f)) || WRONG_ZH.test(askedPart(f).replace(RIGHT_OR_NOT_ZH, ' '));
}

/** Whether a bare yes or no could be taken both ways (这不违反方案?). */
function isEitherWay(f: Facts): boolean {
  return BOTH_WAYS.test(plainAsked(f)) && !IF_WRONG_ZH.test(askedPart(f));
}

/** The stance towards what the plan rules out: "no, you may not", "yes" when asked whether it is wrong, else null. */
export function barred(f: Facts): Stance {
  if (isEitherWay(f)) return null;
  return asksIfWrong(f) ? 'yes' : 'no';
}

/** Opens the answer about something the plan rules out, agreeing with `barred`; `zh` and `en` are the plain refusals. */
export function sayBarred(f: Facts, zh: string, en: string): string {
  if (isEitherWay(f)) return f.lang === 'zh' ? '这样不符合方案。' : 'That goes against the plan. ';
  if (f.lang === 'zh') return asksIfWrong(f) ? '是的，这样不符合方案。' : zh;
  return asksIfWrong(f) ? 'Yes, that goes against the plan. ' : en;
}
