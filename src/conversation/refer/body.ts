import { isSocial, type OrgType } from '../../domain/policy/org.js';
import { KINDS, type KindWord, NO_KIND } from '../../understanding/told/kind-words.js';

/** A body as it was named, and what kind that is. */
export interface Body {
  name: string;
  kind: KindWord;
}

/** The body named last in a text. */
export function bodyIn(text: string): Body | null {
  const masked = text.toLowerCase().replace(NO_KIND, (m) => '#'.repeat(m.length));
  const found = KINDS.flatMap(([kind, pattern]) =>
    [...masked.matchAll(pattern)].map((m) => ({ kind, name: m[0], end: m.index + m[0].length })),
  );
  const last = found.sort((a, b) => a.end - b.end || a.name.length - b.name.length).at(-1);
  return last ? { name: last.name, kind: last.kind } : null;
}

/** What bodies of the public hand are called by their last word, of whatever kind they are: 社保局, 公办小学, 图书馆. */
const PUBLIC_BODY = /(?:[局委馆校院]|(?<!怎么|咋|咋个|如何|好)办|小学|中学|中心|派出所|司法所)$/;

/** Whether a few words are the name of a body and nothing else. */
export function namesBody(words: string): boolean {
  const body = bodyIn(words);
  return (body !== null && words.endsWith(body.name)) || PUBLIC_BODY.test(words);
}

/** Whether a body spoken of is another kind than one's own: 机构 and 养老院 may be either. */
export function isAnotherKind({ kind }: Body, own: OrgType): boolean {
  if (kind === 'agency' || kind === 'institution' || kind === 'public_institution') return false;
  return isSocial(kind) ? !isSocial(own) : kind !== own;
}
