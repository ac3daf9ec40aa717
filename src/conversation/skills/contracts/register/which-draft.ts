import { isOrgName } from '../../../../understanding/entities/contract/org-name.js';
import type { ToldContract } from '../../../../understanding/entities/contract-facts.js';
import type { Ctx } from '../context.js';
import { readOrdinal } from '../meant/ordinals.js';
import { missingOf } from './draft.js';
import type { Draft } from './draft-schema.js';

/** Of what is bought: 服务改成…, 服务内容. */
const OF_SERVICE = '服务(?=改|换|是|应|写|填|变|叫|为)|服务内容|服务项目|项目|service';

export const LABELLED = new RegExp(
  `乙方|对方|公司(?=叫|是)|承接(?:主体|方|单位|机构)|供应商|服务方|${OF_SERVICE}|名字|名称|provider|supplier|vendor|name`,
);

const RETELLS = new RegExp(`${OF_SERVICE}|服务名|内容`);

export const MORE = /^(?:再(?!把|将|改)|另|还有|第[二三四]份|again|another|also|one more)/;

export const CORRECTS =
  /等一?[下等]|哦对|具体是|更准确|写成|写为|全称|叫|换|改|不对|不是|应该|错|更正|换成|change|correct|should|not\b|hold on|hang on|\bwait\b|oops|actually|sorry/;

/** 第一份对, beside what is wrong with the second. */
const FINE = /(?:第[一二三四五]份|[^,，。;；]{0,6}的)(?:都|是)?(?:对|没错|没问题|正确|不变|不用改)的?[,，;；。]?/g;

/** Which draft a piece of talk is about; the length of the list for one more; null when it has to be asked. */
export function whichDraft(
  ctx: Ctx,
  drafts: readonly Draft[],
  told: ToldContract,
  first: number,
  nthTold: number | null,
): number | null {
  const text = ctx.text.replace(FINE, '');
  const nth = readOrdinal(text);
  if (nth !== null && drafts.at(nth)) return nth < 0 ? drafts.length - 1 : nth;
  const named = drafts.findIndex((d) => d.provider !== null && text.includes(d.provider.slice(0, 2).toLowerCase()));
  const isWhole =
    told.provider !== null &&
    (told.service !== null || (told.amountYuan !== null && isOrgName(told.provider.toLowerCase())));
  const before = drafts[first];
  if (named >= 0 && !MORE.test(text)) return named;
  if (MORE.test(text) && told.provider !== null && before?.provider) return drafts.length;
  if (isWhole && !CORRECTS.test(text) && before?.provider && (nthTold !== null || missingOf(before).length === 0))
    return drafts.length;
  if (drafts.length === 1) return 0;
  return drafts.some((d) => missingOf(d).length > 0) ? first : null;
}

/** What a draft lacks may be told without a label; what it has is only changed by name: 「金额错了」 is no provider. */
export function onlyMeant({ text }: Ctx, draft: Draft, told: ToldContract): ToldContract {
  // 法律顾问进村, alone, was taken for the name: the name that follows shows that it is what is bought.
  const isName = (name: string | null) => name !== null && isOrgName(name.toLowerCase());
  if (draft.service === null && draft.provider !== null && !isName(draft.provider) && isName(told.provider))
    return { ...told, service: told.service ?? draft.provider };
  const labels = (pattern: RegExp) => pattern.test(text);
  const renames =
    labels(/乙方|对方|公司(?=叫|是)|承接|供应商|服务方|名字|名称|provider|supplier|vendor|name/) ||
    (CORRECTS.test(text) && told.provider !== null && isOrgName(told.provider.toLowerCase()));
  const goesFurther = CORRECTS.test(text) && draft.service !== null && (told.service ?? '').includes(draft.service);
  const retells = goesFurther || RETELLS.test(text);
  const isOwn =
    told.provider !== null &&
    draft.provider !== null &&
    draft.provider !== told.provider &&
    draft.provider.startsWith(told.provider);
  const keepsProvider = draft.provider !== null && (isOwn || !renames);
  const keepsService = draft.service !== null && !retells;
  return {
    ...told,
    provider: keepsProvider ? null : told.provider,
    service: keepsService ? null : told.service,
  };
}
