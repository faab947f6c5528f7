import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What stands in the address of the remote, so that nobody else finds it: 128 random bits, 22 letters. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

const KEY_BYTES = 16;

/** Whether both are the same, in a time that tells nothing of how much of it is. */
export function isSameKey(given: string, key: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(key));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
