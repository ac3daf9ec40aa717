/**
 * The shape of a wording written `as const`, with any text where it has one: what the wording in another language must
 * have the keys and parameters of.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : { readonly [K in keyof T]: Widen<T[K]> };
