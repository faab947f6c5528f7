import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/io/failure.ts';
import { findOutlines } from '../../src/io/find-outlines.ts';
import { temporaryFolder } from './temporary-folder.ts';

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('It should have failed with words for the author');
}

describe('findOutlines', () => {
  it('finds the outlines of a folder in natural order, and no other files', () => {
    const folder = temporaryFolder({
      'week-10.txt': '',
      'week-2.md': '',
      'README.md': '',
      '.draft.txt': '',
      '~$week-2.docx': '',
      'week-3.docx': '',
      'lectern.yaml': '',
      'map.png': '',
      'templates/x.hbs': '',
    });
    expect(findOutlines([folder]).map(({ name }) => name)).toEqual(['week-2', 'week-3', 'week-10']);
  });

  it('takes any file that is named, whatever its ending', () => {
    const folder = temporaryFolder({ notes: 'x' });
    expect(findOutlines([join(folder, 'notes')])).toMatchObject([
      { name: 'notes', path: join(folder, 'notes') },
    ]);
  });

  it('names an outline the same whether its twin is built with it or not', () => {
    const folder = temporaryFolder({ 'talk.txt': '', 'talk.md': '' });
    expect(findOutlines([join(folder, 'talk.md')]).map(({ name }) => name)).toEqual(['talk-md']);
  });

  it('takes the same file once', () => {
    const folder = temporaryFolder({ 'talk.txt': '' });
    expect(findOutlines([folder, join(folder, 'talk.txt')])).toHaveLength(1);
  });

  it('says where outlines are when the folder has none but one below has', () => {
    const folder = temporaryFolder({ 'week-1/talk.txt': '' });
    const { report } = failureOf(() => findOutlines([folder]));
    expect(report.rule).toBe('no-outlines');
    expect(report.remedy).toContain('week-1');
  });

  it('offers the nearest names for a path that is not there', () => {
    const folder = temporaryFolder({ 'rambouillet.txt': '', 'other.txt': '' });
    const { report } = failureOf(() => findOutlines([join(folder, 'rambouilet.txt')]));
    expect(report.rule).toBe('file-not-found');
    expect(report.remedy).toContain('rambouillet.txt');
    expect(report.remedy).not.toContain('other');
  });
});
