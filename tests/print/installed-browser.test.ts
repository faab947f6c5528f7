import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandOnPath, installedBrowser } from '../../src/print/browser/installed-browser.ts';

let folder: string;

function install(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '', { mode });
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

// Elsewhere programs are looked for in places that a test may not write to.
describe.runIf(process.platform === 'linux')('the browser of this machine', () => {
  it('is Chrome before others, whatever comes first in the alphabet', () => {
    install('brave-browser');
    const chrome = install('google-chrome');
    expect(installedBrowser()).toBe(chrome);
  });

  it('is the one that CHROME_PATH names, before all', () => {
    install('google-chrome-stable');
    vi.stubEnv('CHROME_PATH', install('of-mine'));
    expect(installedBrowser()).toBe(join(folder, 'of-mine'));
  });

  it('can be run', () => {
    install('google-chrome-stable', 0o644);
    expect(installedBrowser()).not.toBe(join(folder, 'google-chrome-stable'));
    expect(commandOnPath('google-chrome-stable')).toBeUndefined();
  });
});
