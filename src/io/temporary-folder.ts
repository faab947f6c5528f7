import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Machines and containers may share the place for temporary files, but not the numbers of their processes. */
const MACHINE = hostname().replace(/\W/g, '').slice(0, 24);

/** Makes an empty folder for `purpose`. Its name says which process of which machine it is for. */
export function makeTemporaryFolder(purpose: 'browser' | 'deck', place: string = tmpdir()): string {
  return mkdtempSync(join(place, `lectern-${purpose}-${MACHINE}-${process.pid}-`));
}

/** Removes a folder as far as the system lets us: a virus scanner may hold a file of it. */
export function removeTemporaryFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    return;
  }
}

/** Removes the folders of programs of this machine that were killed before they could do so. Never fails. */
export function sweepTemporaryFolders(place: string = tmpdir()): void {
  for (const name of namesIn(place)) {
    const [, machine, pid] = FOLDER.exec(name) ?? [];
    if (machine === MACHINE && !isRunning(Number(pid))) removeTemporaryFolder(join(place, name));
  }
}

const FOLDER = /^lectern-(?:browser|deck)-(\w*)-(\d+)-\w{6}$/;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
