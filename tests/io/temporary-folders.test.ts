import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTemporaryFolder, sweepTemporaryFolders } from '../../src/io/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-temporary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder as a process left it that has ended. */
function leaveFolder(purpose: 'browser' | 'deck'): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = makeTemporaryFolder(purpose, folder).replace(`-${process.pid}-`, `-${pid}-`);
  mkdirSync(left);
  writeFileSync(join(left, 'index.html'), 'A deck');
  return basename(left);
}

it.each(['browser', 'deck'] as const)(
  'removes what was left for a %s when the program was killed',
  purpose => {
    const left = leaveFolder(purpose);
    sweepTemporaryFolders(folder);
    expect(readdirSync(folder)).not.toContain(left);
  },
);

it('leaves what is there for a program that runs', () => {
  const own = makeTemporaryFolder('browser', folder);
  sweepTemporaryFolders(folder);
  expect(readdirSync(folder)).toContain(basename(own));
});

it('leaves what another machine or another program has put there', () => {
  const ofAnother = leaveFolder('browser').replace('lectern-browser-', 'lectern-browser-another');
  const others = [ofAnother, 'lectern-browser-notes', 'lectern-browser-1-2-3', 'playwright-1'];
  for (const name of others) mkdirSync(join(folder, name));
  sweepTemporaryFolders(folder);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
});

it('does not mind a folder that is not there', () => {
  expect(() => sweepTemporaryFolders(join(folder, 'nowhere'))).not.toThrow();
});
