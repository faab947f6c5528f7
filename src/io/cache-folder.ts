import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's programs keep what can be made again: private to the user, and made when it is needed. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || SYSTEMS[process.platform]?.() || inHome('.cache'), 'lectern');
}

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, () => string>>> = {
  darwin: () => inHome('Library', 'Caches'),
  win32: () => process.env.LOCALAPPDATA || inHome('AppData', 'Local'),
};

function inHome(...names: readonly string[]): string {
  return join(homedir(), ...names);
}
