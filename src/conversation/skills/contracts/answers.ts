/** What carries no answer by itself. */
const FILLER =
  /这么|起来|进去|下来|一起|这[下回次]|没有?了|没别的了?|上|嘞|咧|呗|噢|那|就|都|也|一下|我|您|请|麻烦|帮我?|给我|吧|了|啊|呀|哦|呢|哈|的|先|把?它|这样|这[个份两三]|[两二三四五六俩](?:[份个家条]|(?=都))|俩|全部|这[回次]|现在|谢谢|please|thanks?|thank you|it|them|that|this|both|all|are|is|the|[\s,，。.!！、~～]/g;
const YES_WORDS =
  /没错|没问题|没毛病|没有问题|对了?|是|确认|确定|提交|正确|入库|入账|建档|存档|生效|修改|变更|更新|冇问题|冇错|啱|无误|核对|可以|好|行|嗯+|登记|登|录入?|保存|存|记|(?:按|照)?这样(?:办|来|吧)?|这么(?:办|着|定|登|录|记)|係|系|同意|执行|关闭?|改|设|导入|开始|okay|okey|ok|yes|yep|yeah|y|sure|correct|right|confirm(?:ed)?|looks?|perfect|great|good|fine|go ahead|\bgo\b|save|register|do/g;
const NO_WORDS =
  /取消|撤销|撤消|撤了|算了|放弃|停|不用|不必|不要|别|不|登记|登|录入?|保存|存|改|关闭?|关掉|删除?|设|弄|办|导入?|要|等等|慢着|等(?:会儿?|下|一下)|先|(?:以后|回头|改天|下次|晚点|过会儿?|稍后)|再说|再弄|再登|登记|还是|cancel|never ?mind|nevermind|drop|forget|don't|do not|stop|save|register|no/g;
/** Without one of these nothing is refused. */
const REFUSES =
  /取消|撤[销消]|撤了|算了|放弃|停|不|别|再说|再弄|再登|cancel|never ?mind|nevermind|drop|forget|don't|do not|stop/;
const WRONG =
  /^(?:不|不对|不是|错了?|有错|不正确|都不对|no|nope|wrong|not right|incorrect)(?:的|了|吧|啊|呀|哦|,|，|。|\.|!|\s)*$/;
/** 不登了不登了 领导说还要改: what follows only says why. */
const DROPS =
  /^(?:哎呀?|唉|那|算了|[,，\s])*(?:(?:先|暂时)?(?:不|别)(?:登记?|录入?|记|存|弄|办|搞|关|删|撤|转|改)了?[,，\s]*)+(?:(?:[,，\s]|(?=先放|再|我自己|领导|科长|局|老板|上面|对方|他们|人家|因为|等|合同|还[没要在]|下次|以后|改天|回头|再说|搞错|弄错|重复))(?!.*(?:改成|改为|应该|换成|还是(?:登|录|记)|\d))[^?？]{0,24})?[。.!！]?$/;
const MOST = 40;

/** 对, 是的，录入, 嗯关吧, yes; 取消, 算了等会再说; 不对 without saying what. null = something else is in it. */
export function readAnswer(text: string): 'yes' | 'no' | 'wrong' | null {
  const said = text.trim();
  if (said === '' || said.length > MOST) return null;
  if (WRONG.test(said)) return 'wrong';
  if (/还是(?:要|再|给我|帮我)?(?:登|录|记|存|设)/.test(said)) return null;
  if (DROPS.test(said)) return 'no';
  if (REFUSES.test(said)) return isOnly(said, NO_WORDS) && !/不(?:对|是|行|改成)/.test(said) ? 'no' : null;
  return isOnly(said, YES_WORDS) ? 'yes' : null;
}

/** Whether nothing but such words is said, and at least one of them. */
function isOnly(said: string, words: RegExp): boolean {
  const rest = said.replace(words, ' \u0000 ');
  return rest.includes('\u0000') && rest.replace(/\u0000/g, '').replace(FILLER, '') === '';
}
