import { createHash, timingSafeEqual } from 'node:crypto';

/** WeChat's signature: SHA-1 over the parts, sorted and joined. */
export function signatureOf(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** Whether a signature is that of the parts; takes the same time wherever they differ. */
export function isSignedBy(signature: string, ...parts: readonly string[]): boolean {
  const expected = Buffer.from(signatureOf(...parts));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
