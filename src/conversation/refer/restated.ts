import { wantsPlainer } from './plainer.js';

/** Says that the answer missed the question, before the question is put again. */
const DENIES =
  '(?:(?:哎呀?|啊|唉|诶|额|嗯|拜托|大哥|亲|no|不|不是(?:这个意思|这意思|问这个|这个)?|不对|错了|(?:我)?(?:没懂|不懂)|你?(?:好像|是不是|又|还是|根本|完全)?(?:没|沒)(?:有)?(?:听懂|明白|看懂|理解|懂|搞懂)(?:我)?(?:的意思|意思|的话)?|你?(?:理解|弄|搞|答|听)(?:错|岔|偏)了?|答非所问|我不是(?:问|说|指|要问)这个|我?(?:问|说)的?不是这个|(?:我)?不是(?:要)?问[^,，。\\s]{1,8}|不是(?:说)?[^,，。\\s]{1,6}(?=[,，。\\s]+(?:我|俺)(?:是|就是|就)?(?:想)?问))(?:了|啊|呀|吧|哈)?[,，。.!！、\\s]*)';
const MEANS =
  '(?:(?:我|俺|我们)?(?:刚才|其实|本来|就|真正)?(?:是)?(?:想|要)?(?:问|说|指|了解)的(?:就)?是|(?:我|俺)(?:其实|就)?(?:是)?想(?:知道|了解|弄清楚|搞清楚)|(?:我|俺|我们)(?:刚才|其实|本来|就)?是(?:想|要)?(?:问|说|指)的?|(?:我|俺)的?(?:意思|问题)(?:就)?是)';
/** 「我问X」 needs the denial before it, or it is a question like any other. */
const ASKS = '(?:(?:我|俺|我们)?(?:刚才|其实|就)?(?:是)?(?:想|要)?(?:问|说|指)(?:一下)?)';
const RESTATED_ZH = new RegExp(`^(?:${DENIES}{0,3}${MEANS}|${DENIES}{1,3}${ASKS})[:：,，\\s]*(?<rest>.{2,})$`, 'i');
/** 「不是这个意思，合同里写什么」: the question itself follows. */
const FLATLY =
  /^(?:不是这个意思|不是问这个|我不是问这个|答非所问|你?(?:理解|弄|搞)错了?|你没(?:听懂|明白|理解))[,，。.!！\s]+(?<rest>.{5,})$/;
/** 「不是目录，是条件」: what was not meant, and what was. */
const NOT_BUT =
  /^(?:我)?(?:问|说|指|要)?的?不是[^,，。\s?？]{1,8}[,，。\s]+(?:而)?(?:我)?(?:(?:问|说|指|要)的)?是(?<rest>[^,，。\s]{2,12})$/;
/** 「不是问目录，是问…」: what was not asked is named, and then what is. */
const ASKED_NOT =
  /^(?:我|俺)?(?:又)?不是(?:要|想|在)?(?:问|说|指)的?(?:是)?[^,，。\s?？]{1,10}[,，。\s]+(?:而)?(?:我|俺)?(?:就)?(?:是|要|想)*(?:问|说|指)(?:的是|的|一下)?[,，\s]*(?<rest>.{2,})$/;
const RESTATED_EN =
  /^(?:(?:no|sorry|wait|not that|wrong|that'?s not (?:it|what i (?:meant|asked|mean)))[,.!;\s]+){0,2}(?:but )?(?:what )?(?:i (?:meant?|asked|am asking|was asking|want to know)|my question (?:is|was))(?: is| was| about| to ask)?[:,\s]+(?<rest>.{3,})$/i;
/** 「…，不是公司」: what was not meant. */
const NOT_MEANT = /[,，。\s]+(?:而?不是|又?没问|not) ?[^,，。?？]{1,12}[?？!！。.]*$/;
/** Short and without a question of its own, it names a thing: what about that? */
const ASKING = /[吗么呢?？]|什么|啥|怎|咋|几|多少|多久|谁|哪|能|可以|要不|是不是|有没|行不|写没|不$/;
const THING = 8;

/** 「再问一个，…」: another question, whatever was spoken of before. */
const ANOTHER =
  /^(?:(?:那)?(?:我)?(?:再|还|另外|顺便)(?:想)?(?:再)?(?:问|请教|咨询|打听)(?:你|您)?(?:一?个|一?下|下|句)?(?:别的|其他)?(?:问题|事儿?)?|还有(?:一?个|件)?(?:事儿?|问题)|换个(?:问题|话题)|另外(?:一个|还有个)?问题|说(?:点)?别的|by the way|another question|one more (?:question|thing))[\s,，:：.。]+(?<rest>.{3,})$/i;
const FOLLOWS = /^(?:那|它|这|and\b|what about)|呢[?？]?$/i;

/** The other question that a message announces, and whether it still leans on the talk (「再问一下，那企业呢」). */
export function anotherIn(said: string): { rest: string; leans: boolean } | null {
  const rest = ANOTHER.exec(said)?.groups?.rest;
  return rest === undefined ? null : { rest, leans: FOLLOWS.test(rest) };
}

/** The question as it is put again behind 「不是这个意思，我问的是…」; null when the message does no such thing. */
export function restatedIn(said: string): string | null {
  // 「没懂，说人话」 puts nothing again.
  if (wantsPlainer(said)) return null;
  const found =
    ASKED_NOT.exec(said) ?? RESTATED_ZH.exec(said) ?? FLATLY.exec(said) ?? NOT_BUT.exec(said) ?? RESTATED_EN.exec(said);
  const rest = found?.groups?.rest?.replace(NOT_MEANT, '').trim();
  if (rest === undefined || rest.length < 2) return null;
  const isZh = /\p{Script=Han}/u.test(rest);
  if (isZh && rest.length <= THING && !ASKING.test(rest)) return `那${rest}呢`;
  return rest;
}
