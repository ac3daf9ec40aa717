import type { zh } from './wording.zh.js';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The keys and shapes that both languages have. */
export type CheckWording = Widen<typeof zh>;
