import { inflateSync } from 'node:zlib';

/** Unpacks zlib data of no more than so many bytes; undefined where it is damaged. */
export function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
