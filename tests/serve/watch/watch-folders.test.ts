import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { stampOf, treeOf } from '../../../src/serve/watch/stamps.ts';
import { watchFolders } from '../../../src/serve/watch/watch-folders.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

it('hears of changes also in a folder that was deleted and made anew', async () => {
  const folder = join(temporaryFolder({ 'a/ice.txt': '' }), 'a');
  const heard = vi.fn();
  const folders = watchFolders(heard);
  onTestFinished(() => folders.close());
  folders.follow([folder, `${folder}/not-there`]);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  folders.follow([folder]);
  heard.mockClear();
  writeFileSync(join(folder, 'ice.txt'), 'Ice');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

it('names another state of a file by another stamp, and one that is not there as well', () => {
  const folder = temporaryFolder({ 'ice.txt': 'Ice', 'templates/deck/foot.hbs': 'foot' });
  const path = join(folder, 'ice.txt');
  const stamps = () => [stampOf([path]), stampOf(treeOf(join(folder, 'templates')))];
  const before = stamps();
  expect(stamps()).toEqual(before);
  writeFileSync(path, 'Ice and snow');
  writeFileSync(join(folder, 'templates/deck/head.hbs'), 'head');
  const after = stamps();
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, false]);
  rmSync(path);
  expect(before.concat(after)).not.toContain(stampOf([path]));
});
