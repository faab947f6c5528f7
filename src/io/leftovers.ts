import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** A name for a folder that becomes the lecture `name`: hidden, and telling whose it is. */
export function temporaryName(name: string): string {
  return `.lectern-new-${process.pid}-${name}`;
}

/** The name under which the old folder of a lecture waits until the new one has its place. */
export function asideName(name: string): string {
  return `.lectern-old-${process.pid}-${name}`;
}

/**
 * Clears what a build that was cut off left behind: half-written folders go, and a lecture that was just
 * being replaced comes back.
 */
export function sweepLeftovers(outFolder: string): void {
  for (const entry of readdirSync(outFolder)) {
    const [, kind, pid, name] = LEFTOVER.exec(entry) ?? [];
    if (!kind || !name || isAtWork(Number(pid), join(outFolder, entry))) continue;
    const path = join(outFolder, entry);
    if (kind === 'old' && !existsSync(join(outFolder, name))) renameSync(path, join(outFolder, name));
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Removes a folder as far as the system lets us: what stays, the next build removes. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

const LEFTOVER = /^\.lectern-(new|old)-(\d+)-(.+)$/;
const LONGEST_BUILD = 3_600_000;

/** True when the build that made the folder may still run; numbers of processes come back after a while. */
function isAtWork(pid: number, path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return pid !== process.pid && age <= LONGEST_BUILD && isRunning(pid);
}
