import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, openArchive } from '../../../src/read/office/archive.ts';
import { zipFiles } from './make-docx.ts';

const troubleOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { trouble?: unknown }).trouble;
  }
  return undefined;
};

describe('openArchive', () => {
  it('gives files by their names, stored or packed', () => {
    const archive = openArchive(
      zipSync({ 'a.txt': strToU8('packed '.repeat(50)), 'b/c.txt': [strToU8('stored'), { level: 0 }] }),
    );
    expect(archive.names).toEqual(['a.txt', 'b/c.txt']);
    expect(new TextDecoder().decode(archive.read('b/c.txt'))).toBe('stored');
    expect(archive.read('a.txt')).toHaveLength(350);
    expect(archive.read('d')).toBeUndefined();
  });

  it('says that an archive which was cut off anywhere is damaged', () => {
    const whole = zipFiles({ 'a.txt': 'text '.repeat(100) });
    for (let length = 0; length < whole.length; length += 7) {
      const cut = () => openArchive(whole.slice(0, length)).read('a.txt');
      expect(troubleOf(cut)).toMatchObject({ kind: 'damaged' });
    }
  });

  it('says that a file whose bytes are wrong is damaged', () => {
    const bytes = zipFiles({ 'a.txt': 'a text that can be packed, a text that can be packed' });
    bytes.fill(0xff, 35, 60);
    expect(troubleOf(() => openArchive(bytes).read('a.txt'))).toEqual({ kind: 'damaged', part: 'a.txt' });
  });

  it('opens no archive with too many files', () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}`, 'x']));
    const limits = { ...LIMITS, entries: 10 };
    expect(troubleOf(() => openArchive(zipFiles(files), limits))).toEqual({
      kind: 'too-large',
      of: 'files',
      most: 10,
    });
  });

  it('unpacks no more than it may, of one file and in all', () => {
    const bytes = zipFiles({ a: 'x'.repeat(3_000_000), b: 'y'.repeat(3_000_000) });
    const one = { ...LIMITS, entryBytes: 2_000_000 };
    expect(troubleOf(() => openArchive(bytes, one).read('a'))).toMatchObject({ kind: 'too-large', most: 2 });
    const all = openArchive(bytes, { ...LIMITS, totalBytes: 5_000_000 });
    expect(all.read('a')).toHaveLength(3_000_000);
    expect(troubleOf(() => all.read('b'))).toMatchObject({ kind: 'too-large', of: 'megabytes' });
  });

  it('does not believe the size that the directory states', () => {
    const bytes = zipFiles({ a: '\0'.repeat(3_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    const limits = { ...LIMITS, entryBytes: 1_000_000 };
    expect(troubleOf(() => openArchive(bytes, limits).read('a'))).toMatchObject({
      kind: 'too-large',
      most: 1,
    });
  });

  it('names a password', () => {
    const bytes = zipFiles({ a: 'secret' });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
    expect(troubleOf(() => openArchive(bytes).read('a'))).toEqual({ kind: 'encrypted' });
  });
});
