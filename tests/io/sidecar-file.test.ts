import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAsRead, readSidecarFile, writeSidecarFile } from '../../src/io/sidecar-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const fileIn = (folder: string, outline: string) => {
  const file = readSidecarFile(join(folder, outline));
  if (!file) throw new Error('There is no place for it');
  return file;
};

describe('the file beside an outline', () => {
  it('is called as the outline is, and empty where it is not there', () => {
    const folder = folderWith({ 'week-3.docx': '' });
    const file = fileIn(folder, 'week-3.docx');
    expect(file.path).toBe(join(folder, 'week-3.slides.yaml'));
    expect(file.source.contents).toBe('');
    expect(readSidecarFile('-')).toBeUndefined();
  });

  it('is shared by outlines of one name until one of them has its own', () => {
    const folder = folderWith({ 'sea.md': '', 'sea.txt': '', 'sea.slides.yaml': 'links:\n  a: b\n' });
    const file = fileIn(folder, 'sea.md');
    expect(String(file.source.contents)).toContain('a: b');
    writeSidecarFile(file.path, 'links:\n  a: c\n');
    expect(String(fileIn(folder, 'sea.md').source.contents)).toContain('a: c');
    expect(String(fileIn(folder, 'sea.txt').source.contents)).toContain('a: b');
  });

  it('goes when nothing is left in it, and leaves nothing behind', () => {
    const folder = folderWith({ 'sea.md': '' });
    const { path } = fileIn(folder, 'sea.md');
    writeSidecarFile(path, 'links:\n  a: b\n');
    expect(readFileSync(path, 'utf8')).toBe('links:\n  a: b\n');
    writeSidecarFile(path, '');
    expect(readdirSync(folder)).toEqual(['sea.md']);
  });

  it('is not as it was read once its author has changed it', () => {
    const folder = folderWith({ 'sea.md': '', 'sea.slides.yaml': 'slides:\n' });
    const file = fileIn(folder, 'sea.md');
    expect(isAsRead(file)).toBe(true);
    writeFileSync(file.path, '# mine\n');
    expect(isAsRead(file)).toBe(false);
  });
});
