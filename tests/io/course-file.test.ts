import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourseFile } from '../../src/io/course-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const read = (folder: string, upTo: string) => {
  const contents = readCourseFile(folder, upTo)?.contents;
  return contents && new TextDecoder().decode(contents as Uint8Array);
};

describe('readCourseFile', () => {
  it('takes the one beside the outline before those above', () => {
    const folder = temporaryFolder({ 'lectern.yaml': 'above', 'week-1/lectern.yaml': 'beside' });
    expect(read(join(folder, 'week-1'), folder)).toBe('beside');
  });

  it('looks up to where the author is, and no further', () => {
    const folder = temporaryFolder({ 'lectern.yaml': 'top', 'course/week-1/talk.txt': '' });
    expect(read(join(folder, 'course/week-1'), folder)).toBe('top');
    expect(read(join(folder, 'course/week-1'), join(folder, 'course'))).toBeUndefined();
  });

  it('looks only beside an outline that lies elsewhere', () => {
    const folder = temporaryFolder({ 'a/lectern.yaml': 'a', 'a/b/talk.txt': '', 'here/x.txt': '' });
    expect(read(join(folder, 'a/b'), join(folder, 'here'))).toBeUndefined();
    expect(read(join(folder, 'a'), join(folder, 'here'))).toBe('a');
  });
});
