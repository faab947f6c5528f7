import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBeside, includedFiles } from '../../src/io/included-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('includedFiles', () => {
  it('reads files beside the outline, their names written plainly or as in an address', () => {
    const include = includedFiles(temporaryFolder({ 'img/my map.svg': 'map', 'img/50%.svg': 'half' }));
    expect(text(include('img/my map.svg'))).toBe('map');
    expect(text(include('img/my%20map.svg'))).toBe('map');
    expect(text(include('img/50%.svg'))).toBe('half');
    expect(text(include('./img/my%20map.svg?v=2#top'))).toBe('map');
  });

  it('reaches nothing outside the folder', () => {
    const folder = temporaryFolder({
      'secret.txt': 'secret',
      'talk/map.svg': 'map',
      'talk-2/x.svg': 'other',
    });
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'talk/link.svg'));
    symlinkSync(folder, join(folder, 'talk/up'));
    const include = includedFiles(join(folder, 'talk'));
    const tries = [
      '../secret.txt',
      '%2e%2e/secret.txt',
      'link.svg',
      'up/secret.txt',
      join(folder, 'secret.txt'),
    ];
    expect([...tries, '../talk-2/x.svg'].map(include)).toEqual(Array(6).fill(undefined));
  });

  it('knows nothing of folders, missing files and strange names', () => {
    const include = includedFiles(temporaryFolder({ 'img/a.svg': 'a' }));
    expect(['img', 'b.svg', '', 'a\0.svg', '%E0%A4%A'].map(include)).toEqual(Array(5).fill(undefined));
  });

  it('follows a link that stays in the folder', () => {
    const folder = temporaryFolder({ 'img/a.svg': 'a' });
    symlinkSync(join(folder, 'img/a.svg'), join(folder, 'b.svg'));
    expect(text(includedFiles(folder)('b.svg'))).toBe('a');
  });
});

describe('filesBeside', () => {
  it('reads from the folder of the outline that asks', () => {
    const base = temporaryFolder({ 'a.md': 'first' });
    const other = temporaryFolder({ 'a.md': 'second' });
    const { include } = filesBeside({ base, folders: new Map([['two.md', other]]) });
    expect(text(include('a.md'))).toBe('first');
    expect(text(include('a.md', 'two.md'))).toBe('second');
    expect(include('a.md', 'three.md')).toBeUndefined();
  });

  it('finds names like one that is not there, and none outside', () => {
    const folder = temporaryFolder({ 'in/more.md': '', 'out.md': '', 'in/parts/one.md': '' });
    const { near } = filesBeside({ base: join(folder, 'in') });
    expect(near('moer.md')).toEqual(['more.md']);
    expect(near('parts/oen.md')).toEqual(['parts/one.md']);
    expect([near('../uot.md'), near(''), near('.')]).toEqual([[], [], []]);
    expect(filesBeside({}).near('moer.md')).toEqual([]);
  });
});
