import { isSocial } from '../../domain/policy/org.js';
import { type Body, bodyIn } from './body.js';
import type { Before } from './carry.js';

/** 「公办的呢」, 「那二类呢」: another sort of the body spoken of. */
const SORT =
  /^(?:那么?|还有|要是|如果|换成|我们?|咱们?|我们?单位|是|属于|,)*(?<sort>公办|民办|公立|私立|国有|国企|民营|外资|外地|外省|外区|本地|小型?|大型?|刚成立|新成立|没评级|没登记|没注册|公益[一二]类|[一二]类|全额|差额|自收自支|参公)(?:性质)?的?(?:那种|那类|单位)?(?:呢|行吗|行不行|可以吗|能行吗|也行吗|也一样吗|又?(?:咋|怎么)(?:说|算|办)|[?？])*$/;

export function resolveSort(text: string, last: Before): string | null {
  const sort = /^(?:eligibility_|purchaser_)/.test(last.intent) ? SORT.exec(text)?.groups?.sort : undefined;
  const body = sort === undefined ? null : (bodyIn(last.text) ?? schoolIn(last.text));
  if (sort === undefined || body === null) return null;
  const isClass = /[一二]类$/.test(sort);
  if (isClass && body.kind !== 'public_institution' && !/事业单位|公益|公立|公办/.test(last.text)) return null;
  const named = isClass
    ? `公益${sort.replace('公益', '')}事业单位`
    : `${sort}${/没|刚|新/.test(sort) ? '的' : ''}${body.name}`;
  return last.intent.startsWith('purchaser_') ? `${named}能买服务吗` : `${named}能承接吗`;
}

/** 公办小学, which is no kind by itself. */
function schoolIn(text: string): Body | null {
  const name = /小学|中学|初中|高中|职校|图书馆|文化馆|体育馆/.exec(text)?.[0];
  return name === undefined ? null : { name, kind: 'institution' };
}

/** 「那事业单位」, 「居委会呢」: a body that is no usual provider, after a talk of who may provide. */
const BARE_KIND = /^(?:那么?|还有|换成|要是|,)*(?<kind>[\p{Script=Han}]{2,8}?)(?:呢|也行|行吗|行不行|[?？])*$/u;

export function resolveBareKind(text: string, last: Before): string | null {
  const kind = last.intent.startsWith('eligibility_') ? BARE_KIND.exec(text)?.groups?.kind : undefined;
  const body = kind === undefined ? null : bodyIn(kind);
  if (kind === undefined || body === null || !kind.endsWith(body.name)) return null;
  return isSocial(body.kind) || /^(?:enterprise|branch|agency|other|institution)$/.test(body.kind)
    ? null
    : `${kind}能承接吗`;
}

/** 「学校算哪类」 after a talk of who may provide or purchase. */
const COUNTS =
  /^(?:那么?|那)?(?<kind>[\p{Script=Han}]{2,8}?)(?:算|属于|归|是)(?:哪|什么|啥)(?:一?[类种边个]|方|主体)?(?:的|呢|啊|[?？])*$/u;

export function resolveCounts(text: string, last: Before): string | null {
  const kind = /^(?:eligibility_|purchaser_)/.test(last.intent) ? COUNTS.exec(text)?.groups?.kind : undefined;
  const body = kind === undefined ? null : bodyIn(kind);
  if (kind === undefined || body === null || !kind.endsWith(body.name)) return null;
  return last.intent.startsWith('purchaser_') ? `${kind}算购买主体吗` : `${kind}能承接吗`;
}
