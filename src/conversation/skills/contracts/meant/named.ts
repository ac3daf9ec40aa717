import { type Contract, foldName } from '../../../../domain/contracts/contract.js';

/** Words that stand in many names and so tell none. */
const GENERIC =
  /合同|协议|服务|项目|管理|中心|公司|有限|责任|社区|社会|组织|单位|机构|到期|提醒|工作|政府|购买|金额|日期|时间|什么|多少/g;

const ENGLISH_GENERIC = new Set(
  'the a an of for and with contract contracts agreement service services company ltd limited co inc group centre center my our all end ends date when does is'.split(
    ' ',
  ),
);

/** Those whose names stand in the text, the best fit only. */
export function namedIn(text: string, all: readonly Contract[]): Contract[] {
  const said = foldName(text);
  const words = new Set(text.toLowerCase().match(/[a-z][a-z'&-]+/g) ?? []);
  const scored = all.map((contract) => ({ contract, score: scoreOf(contract, said, words) }));
  const best = Math.max(0, ...scored.map((s) => s.score));
  if (best === 0) return byKind(said, all);
  return scored.filter((s) => s.score === best).map((s) => s.contract);
}

function scoreOf({ provider, service }: Contract, said: string, words: ReadonlySet<string>): number {
  return (
    2 * scoreProvider(foldName(provider), provider, said, words) + scoreService(foldName(service), service, said, words)
  );
}

/** A provider is known by its own name, with which it begins: 阳光社工 of 阳光社工中心. */
function scoreProvider(name: string, raw: string, said: string, words: ReadonlySet<string>): number {
  if (/^[a-z]/.test(name)) return scoreEnglish(raw, words);
  const own = name.replace(/^.{2,6}?[省市区县](?=.{4})/u, '');
  return Math.max(prefixIn(name, said), prefixIn(own, said));
}

function prefixIn(name: string, said: string): number {
  for (let n = name.length; n >= 2; n--) {
    const part = name.slice(0, n);
    if (said.includes(part)) return part.replace(GENERIC, '').length >= 2 ? n : 0;
  }
  return 0;
}

function scoreService(name: string, raw: string, said: string, words: ReadonlySet<string>): number {
  if (/^[a-z]/.test(name)) return scoreEnglish(raw, words);
  if (said.includes(name)) return name.length;
  const core = name.replace(GENERIC, '');
  if (core.length < 2) return 0;
  for (let n = core.length; n >= 2; n--)
    for (let i = 0; i + n <= core.length; i++) if (said.includes(core.slice(i, i + n))) return n;
  return 0;
}

function scoreEnglish(name: string, words: ReadonlySet<string>): number {
  const own = name.toLowerCase().match(/[a-z][a-z'&-]+/g) ?? [];
  return own.filter((w) => !ENGLISH_GENERIC.has(w) && words.has(w)).length * 2;
}

/** 保安那个, of 顺达保安: the only one whose provider is of the kind that stands before the pointing word. */
function byKind(said: string, all: readonly Contract[]): Contract[] {
  const kind = /(?<kind>\p{Script=Han}{2,4})(?:那|这)[个份家]/u.exec(said)?.groups?.kind ?? '';
  if (kind === '' || kind.replace(GENERIC, '').length < 2) return [];
  const fit = all.filter((c) => foldName(c.provider).includes(kind));
  return fit.length === 1 ? fit : [];
}
