import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { writeLecture } from '../../src/io/write-lecture.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (contents: string): Artifact => ({ path: 'index.html', mediaType: 'text/html', contents });
const font: Artifact = {
  path: 'fonts/a.woff2',
  mediaType: 'font/woff2',
  contents: new Uint8Array([1, 2, 3]),
};
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const IS_ROOT = process.getuid?.() === 0;

describe('writeLecture', () => {
  it('writes a lecture with its folders, and leaves nothing else behind', () => {
    const out = join(temporaryFolder(), 'dist');
    writeLecture(out, 'peace', [page('one'), font]);
    expect(read(out, 'peace/index.html')).toBe('one');
    expect(readFileSync(join(out, 'peace/fonts/a.woff2'))).toEqual(Buffer.from([1, 2, 3]));
    expect(readdirSync(out)).toEqual(['peace']);
  });

  it('removes what the lecture no longer has', () => {
    const out = temporaryFolder();
    writeLecture(out, 'peace', [page('one'), font]);
    writeLecture(out, 'peace', [page('two')]);
    expect(read(out, 'peace/index.html')).toBe('two');
    expect(existsSync(join(out, 'peace/fonts'))).toBe(false);
  });

  it('does not touch a file that stays the same', () => {
    const out = temporaryFolder();
    writeLecture(out, 'peace', [page('one'), font]);
    const before = statSync(join(out, 'peace/fonts/a.woff2'));
    writeLecture(out, 'peace', [page('two'), font]);
    expect(statSync(join(out, 'peace/fonts/a.woff2')).ino).toBe(before.ino);
  });

  it('keeps files that the author put there', () => {
    const out = temporaryFolder();
    writeLecture(out, 'peace', [page('one')]);
    mkdirSync(join(out, 'peace/mine'));
    writeFileSync(join(out, 'peace/mine/annotated.pdf'), 'precious');
    writeLecture(out, 'peace', [page('two')]);
    expect(read(out, 'peace/mine/annotated.pdf')).toBe('precious');
  });

  it('writes over no file that it did not make', () => {
    const out = temporaryFolder({ 'peace/index.html': 'somebody’s home page' });
    expect(() => writeLecture(out, 'peace', [page('one')])).toThrow(Failure);
    expect(read(out, 'peace/index.html')).toBe('somebody’s home page');
    expect(readdirSync(out)).toEqual(['peace']);
  });

  it('writes through no link', () => {
    const out = temporaryFolder({ 'elsewhere/index.html': 'theirs' });
    symlinkSync(join(out, 'elsewhere'), join(out, 'peace'));
    expect(() => writeLecture(out, 'peace', [page('one')])).toThrow(Failure);
    expect(read(out, 'elsewhere/index.html')).toBe('theirs');
  });

  it('leaves the lecture as it was when the disk is full', () => {
    const out = temporaryFolder();
    writeLecture(out, 'peace', [page('good')]);
    expect(() => writeLecture(out, 'peace', [page('bad'), onFullDisk])).toThrow('The disk is full');
    expect(read(out, 'peace/index.html')).toBe('good');
    expect(readdirSync(out)).toEqual(['peace']);
  });

  it.skipIf(IS_ROOT)('says so where it may not write', () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'locked'), { mode: 0o500 });
    expect(() => writeLecture(join(out, 'locked'), 'peace', [page('one')])).toThrow('does not let');
  });

  it('says so where a file stands in the way of the folder', () => {
    const out = temporaryFolder({ 'talk.txt': 'text' });
    expect(() => writeLecture(join(out, 'talk.txt/dist'), 'peace', [page('one')])).toThrow(Failure);
    expect(read(out, 'talk.txt')).toBe('text');
  });

  it('clears half-written folders of builds that were cut off', () => {
    const out = temporaryFolder({ '.lectern-new-999999999-peace/index.html': 'half' });
    writeLecture(out, 'war', [page('one')]);
    expect(readdirSync(out)).toEqual(['war']);
  });

  it('brings back a lecture that a cut-off build had moved aside', () => {
    const out = temporaryFolder({ '.lectern-old-999999999-peace/index.html': 'good' });
    writeLecture(out, 'war', [page('one')]);
    expect(read(out, 'peace/index.html')).toBe('good');
  });

  it('refuses an artifact that would leave its folder', () => {
    const out = temporaryFolder();
    expect(() => writeLecture(out, 'peace', [{ ...page('x'), path: '../x.html' }])).toThrow();
    expect(readdirSync(out)).toEqual([]);
  });
});

/** Fails as the system does when the second file finds no room. */
const onFullDisk: Artifact = {
  path: 'large.bin',
  mediaType: 'application/octet-stream',
  get contents(): string {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
  },
};
