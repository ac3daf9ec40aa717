import type { Stance } from '../../shared/reply.js';
import type { Facts } from './facts.js';
import { claimed, isTurned } from './polarity.js';

/** How providers are picked under the procurement mode; the plan says so of no other mode (clause 3.4). */
const METHODS =
  /公开招标|竞争性谈判|单一来源|询价|招投标|政府采购法|\btender|negotiation|single[- ]source|quotation|procurement law/u;
const OTHER_MODES = /(?:补贴|委托|承包)制|subsid|entrust|contracting mode/u;
const PROCUREMENT_MODE = /采购制|procurement mode/u;
/** Ties the methods to a mode: 是为补贴制配套的, 只跟采购制挂钩. */
const TIED =
  /配套|挂钩|对应|专用|专门|适用于|才[用有要能按得]|用于|属于|说的是|限于|底下|下面|里的|归|是(?:给|为|在)|只|\b(?:belong|appl(?:y|ies)|tied|only|for the|under the)\b/u;

/** The stance to a claim that ties the procurement methods to one mode; null when it ties none. */
export function tiesMethods(f: Facts): Stance {
  const text = claimed(f);
  const isOther = OTHER_MODES.test(text);
  // 两种都得招标 names both kinds of mode; 「补贴制也要招标吗」 ties nothing and is left open.
  if (!METHODS.test(text) || !TIED.test(text) || isOther === PROCUREMENT_MODE.test(text)) return null;
  return isOther !== isTurned(f) ? 'no' : 'yes';
}
