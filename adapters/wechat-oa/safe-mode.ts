import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { signatureOf } from './signature.js';

/** Bytes of noise before the message, and of the message's length. */
const NOISE = 16;
const LENGTH = 4;
/** WeChat pads to 32 bytes, not to the cipher's 16. */
const BLOCK = 32;

/** WeChat's 安全模式: AES-256-CBC with the account's id inside, so that a message for another account is refused. */
export interface SafeMode {
  /** The message inside; null when it is not for this account or was not made with this key. */
  open(encrypted: string): string | null;
  /** Base64 of a message, sealed. */
  seal(message: string): string;
}

/** `aesKey` is the 43 characters of the account's settings. */
export function createSafeMode(aesKey: string, appId: string): SafeMode {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const iv = key.subarray(0, 16);
  return {
    open(encrypted) {
      const plain = decrypt(Buffer.from(encrypted, 'base64'), key, iv);
      if (!plain || plain.length < NOISE + LENGTH) return null;
      const end = NOISE + LENGTH + plain.readUInt32BE(NOISE);
      if (end > plain.length || plain.subarray(end).toString('utf8') !== appId) return null;
      return plain.subarray(NOISE + LENGTH, end).toString('utf8');
    },
    seal(message) {
      const body = Buffer.from(message, 'utf8');
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32BE(body.length);
      const plain = Buffer.concat([randomBytes(NOISE), length, body, Buffer.from(appId, 'utf8')]);
      const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
      return Buffer.concat([cipher.update(pad(plain)), cipher.final()]).toString('base64');
    },
  };
}

/** The envelope of a sealed answer: signed anew, for its own time and nonce. */
export function signSealed(sealed: string, token: string, seconds: number) {
  const timestamp = String(seconds);
  const nonce = randomBytes(8).toString('hex');
  return { timestamp, nonce, signature: signatureOf(token, timestamp, nonce, sealed) };
}

function decrypt(sealed: Buffer, key: Buffer, iv: Buffer): Buffer | null {
  if (sealed.length === 0 || sealed.length % 16 !== 0) return null;
  const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return unpad(Buffer.concat([cipher.update(sealed), cipher.final()]));
}

function pad(plain: Buffer): Buffer {
  const count = BLOCK - (plain.length % BLOCK);
  return Buffer.concat([plain, Buffer.alloc(count, count)]);
}

/** PKCS#7 with blocks of 32 bytes; null where the padding is none. */
function unpad(padded: Buffer): Buffer | null {
  const count = padded.at(-1) ?? 0;
  if (count < 1 || count > BLOCK || count > padded.length) return null;
  const end = padded.length - count;
  return padded.subarray(end).every((byte) => byte === count) ? padded.subarray(0, end) : null;
}
