import { HEDGE, type Said } from './condition-words.js';
import type { Segment } from './segments.js';

const SUBJECT =
  /^(?:我们|咱们?|这些?)*(?:样样|条条|项项|各方面|方方面面|每一?[条项样])(?=都|全|也|有|齐|符|具|达|没(?:啥|什么)?问题)|^(?:我们|咱们?|公司|单位|,)*(?:什么|啥)(?:手续|条件|东西)?(?=(?:都|也)(?:是|很|挺)?(?:有(?!问题|毛病)|齐|全|具备|满足|符合|达标|好))|(?:一般|基本|通用|各项|所有|全部|上述)(?:的)?条件|(?:all|every) (?:the |of the )?(?:general )?conditions?|其[他它余](?!几?年|年份|[两二三四]年|的?几次|制度|人|机构|公司|单位|部门|社会)(?:的)?(?:条件|方面|几[项条]|各[项条])?|别的(?!几?年|制度)|另外的?[一两二三四2-4][个项样条]|剩下的?(?:条件)?(?!几?年|[两二三四]年)|余下的?(?!几?年)|后[面头](?:那些|这些|的|几[个项条样])|除(?:了)?(?:这|那|此|上面|前面|刚才?(?:说|讲|提)?)(?:说?的|些|个|一?[条项点样]|之)*(?:那|这)?(?:个|些|一?[条项点样])?(?:以外|之外|外)?,?(?:其[他它余]|别的|剩下的?)?(?:的)?(?=都|全|样样|也|啥都|没)|(?:other than|apart from|except(?: for)?|besides|aside from) (?:that|this|those|it)(?: one)?,? ?(?:everything|all|the rest|we)?|(?:that|this) aside,? ?(?:everything|all|the rest|we)?|everything else|(?:all )?(?:the )?rest\b|(?:这|那|上述|上面|以上)些?(?:条件|几条|几项)|(?:all )?the (?:rest|others?|other (?:conditions|requirements))|all else|(?:all )?(?:the )?other (?:stuff|things|points|ones|items|criteria)/;
const GOOD =
  /^ ?(?:(?:is|are|'s) )?(?:all )?(?:fine|good|ok(?:ay)?|met|in order|in place)$|^(?:都|全|也)得$|^(?:的)?(?:(?:也|基本|肯定|应该)*(?:ok|合规|达标|有|好|行|可以|具备|满足|符合|合格|正常|健全|齐全|过关|不缺)(?:要求|条件|规定|标准)?)(?:的|了)?$|(?:都|全|也|均|啥都|什么都|一切|样样|条条|项项|个个)[^,。;不没未]{0,3}(?:有|合规|达到|好|行|没(?:啥|什么)?问题|没毛病|满足|符合|具备|可以|正常|齐全?|达标|ok|健全|合格|完备|良好|过关)|没有?(?:啥|什么|任何)?(?:大)?(?:问题|毛病)|(?:is|are|all) (?:fine|good|met|ok|in (?:order|place))|we (?:meet|have) (?:all|everything)|no problem/;
const UNKNOWN =
  /不(?:太|是很)?(?:清楚|知道|懂|了解|确定)|说不(?:准|好|清|上来)|不好说|没把握|not sure|don't know|no idea/;

/** 「其他的说不好，你一条条问」 tells nothing of them: they are still to be asked. */
const BE_ASKED = /(?:你|您)(?:就|来|再|先|接着|挨个|逐条|一条条|一个个|慢慢)*问|一条条问|挨个问|\bask (?:me|us)\b/;

/** 「其他都好」: what is said of all conditions not named; null when nothing is. Only explicit words count. */
export function readRest(segments: readonly Segment[]): { said: Said; hedged: boolean } | null {
  for (const segment of segments) {
    const at = segment.mood === 'tells' ? SUBJECT.exec(segment.text) : null;
    if (at === null || /要|须|应当/.test(segment.text)) continue;
    if (BE_ASKED.test(segments.map((one) => one.text).join())) continue;
    const after = segment.text.slice(at.index + at[0].length);
    if (UNKNOWN.test(after)) return { said: 'unclear', hedged: false };
    if (GOOD.test(after)) return { said: 'yes', hedged: HEDGE.test(segment.text) };
  }
  return null;
}
