import { renameSync, writeFileSync } from 'node:fs';
import { removeQuietly } from './leftovers.ts';

/** Writes a file whole or not at all; other links to the one that was there keep what it held. */
export function writeWhole(target: string, contents: string | Uint8Array): void {
  const temporary = `${target}.${process.pid}.part`;
  try {
    writeFileSync(temporary, contents);
    renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
