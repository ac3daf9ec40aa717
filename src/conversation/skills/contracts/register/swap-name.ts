import type { Ctx } from '../context.js';
import type { Draft } from './draft-schema.js';

const SWAP = /(?:不是|not )(?<old>[^,，。;]{2,24}?)[,，]?\s*(?:而)?(?:是|but )(?<now>[^,，。;]{2,30}?)(?:[吧呀啊]|$)/;

/** 南山写错了 是南峰. */
const MISSPELT =
  /^(?:等一?[下等]|哦|噢|哎呀?|不对|那个|[,，\s])*(?<old>[^,，。;\d]{2,12}?)(?:这|那)?(?:两|几|俩)?个?字?(?:(?:写|打|录|输|说|记|弄|搞)错了?|不对)[,，\s]*(?:应该|其实)?是(?<now>[^,，。;\d]{2,30}?)(?:[吧呀啊]|$)/;

/** 服务改成日间照料 names the field, and no part of what stands in it. */
const FIELD_NAME = /^(?:服务|项目|内容|公司|单位|机构|中心|乙方|名[字称]|金额|经办人?|日期|时间)$/;
/** 李梅改李玫, 助老改成助残. */
const INSTEAD = /^(?:把|将)?(?<old>\p{Script=Han}{2,12}?)(?:改|换)(?:成|为)?(?<now>\p{Script=Han}{2,12}?)(?:吧|了)?$/u;

/** 单位名不对，是白鹭生态: the field by its name, and what it is. */
const FIELD_WRONG =
  /^(?:等一?[下等]|哦|噢|哎呀?|那个|[,，\s])*(?:(?<service>服务(?:内容|项目)?|项目|内容)|单位|公司|机构|对方|乙方|承接(?:方|单位|机构)|名字|名称)(?:的?(?:名字?|名称|全称))?(?:不对|错了|(?:写|打|录|输|说|记|弄|搞)错了?)[,，\s]*(?:应该|其实)?(?:是|叫)(?<now>[^,，。;\d]{2,30}?)(?:[吧呀啊]|$)/;

/** 不是助老，是助残: the name that holds the one is put right; null where none does. */
export function swapName(ctx: Ctx, drafts: readonly Draft[]): Draft[] | null {
  const raw = ctx.turn.understood.reading.raw.normalize('NFKC');
  const said = ctx.lang === 'en' ? raw : ctx.text;
  const named = FIELD_WRONG.exec(said)?.groups;
  const only = drafts.length === 1 ? drafts[0] : undefined;
  if (named?.now && only) return [{ ...only, [named.service ? 'service' : 'provider']: named.now.trim() }];
  const found = (SWAP.exec(said) ?? MISSPELT.exec(said) ?? INSTEAD.exec(said))?.groups;
  const [old, now] = [found?.old?.trim() ?? '', found?.now?.trim() ?? ''];
  if (old === '' || now === '' || FIELD_NAME.test(old)) return null;
  for (const field of ['owner', 'provider', 'service'] as const) {
    const at = drafts.findIndex((d) => d[field]?.toLowerCase().includes(old.toLowerCase()));
    const draft = drafts[at];
    if (draft) return drafts.with(at, { ...draft, [field]: draft[field]?.replace(old, now) ?? now });
  }
  return null;
}
