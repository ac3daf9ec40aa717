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
  const last = found.sort((a, b) => a.end - b.end || b.name.length - a.name.length).at(-1);
  return last ? { name: last.name, kind: last.kind } : null;
}

/** Whether a body spoken of is another kind than one's own: 机构 and 养老院 may be either. */
export function isAnotherKind({ kind }: Body, own: OrgType): boolean {
  if (kind === 'agency' || kind === 'institution' || kind === 'public_institution') return false;
  return isSocial(kind) ? !isSocial(own) : kind !== own;
}
