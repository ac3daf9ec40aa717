import type { Lookup } from '../../../domain/intent/facts.js';
import { UNCLEAR } from '../../../domain/policy/purchase-check.js';
import { readBareAnswer } from '../../../understanding/told/answers.js';
import { type CheckData, withAnswers } from './data.js';
import type { Ctx } from './say.js';
import { wordingIn } from './wording.js';

/** 「这个服务」 names none. */
const NAMES_NONE = /(?:这个|这项|这种|某[个项]|一[个项])(?:服务|项目|东西)/;

/**
 * Looks the service up that an answer names. With `opening` only a service that the catalogue holds counts, as the
 * opening speaks of other things too. Null when none is named.
 */
export async function takeService(
  ctx: Ctx,
  text: string,
  lookup: (text: string) => Promise<Lookup>,
  opening = false,
): Promise<CheckData | null> {
  const { data } = ctx;
  if (!opening && readBareAnswer(text) === 'unclear')
    return { ...withAnswers(data, { service: UNCLEAR }), service: wordingIn(data.lang).unclear };
  if (readBareAnswer(text) !== null || (opening && NAMES_NONE.test(text)) || text.length > 60) return null;
  const found = await lookup(text);
  if (opening && !found.found) return null;
  const w = wordingIn(data.lang);
  const [item] = found.items;
  const asked = found.asked.trim() === '' ? text : found.asked;
  const name = item === undefined ? '' : `${item.item} ${item.code}`;
  const id = !found.found ? 'missing' : found.isSample ? 'sample' : 'listed';
  const service = id === 'missing' ? w.missing(asked) : id === 'sample' ? w.sample(asked, name) : w.listed(asked, name);
  return { ...withAnswers(data, { service: id }), service };
}
