import { describe, expect, it } from 'vitest';
import { lectureName, lectureNames } from '../../src/io/lecture-name.ts';

describe('lectureName', () => {
  it.each([
    ['talks/rambouillet.txt', 'rambouillet'],
    ['Week 3: Peace?.md', 'Week-3-Peace'],
    ['Ειρήνη.txt', 'Ειρήνη'],
    ['con.txt', 'con-lecture'],
    ['.hidden', 'hidden'],
    ['***.txt', 'lecture'],
    ['v1.2 notes.txt', 'v1.2-notes'],
    ['-', 'lecture'],
  ])('makes of %s the name %s', (path, name) => {
    expect(lectureName(path)).toBe(name);
  });

  it('stays short enough for file systems, and whole characters', () => {
    const name = lectureName(`${'𝔏'.repeat(300)}.txt`);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(() => encodeURIComponent(name)).not.toThrow();
  });
});

describe('lectureNames', () => {
  it('tells outlines of one stem apart by their endings', () => {
    expect(lectureNames(['/a/talk.txt', '/a/talk.md', '/a/other.md'])).toEqual([
      'talk-txt',
      'talk-md',
      'other',
    ]);
  });

  it('tells outlines of one name apart by their folders', () => {
    expect(lectureNames(['/w1/talk.txt', '/w2/talk.txt'])).toEqual(['w1-talk-txt', 'w2-talk-txt']);
  });

  it('knows that some file systems take two cases for one', () => {
    expect(lectureNames(['/a/Talk.txt', '/a/talk.md'])).toEqual(['Talk-txt', 'talk-md']);
  });

  it('counts as a last resort', () => {
    expect(lectureNames(['/x/w/talk.txt', '/y/w/talk.txt'])).toEqual(['w-talk-txt', 'w-talk-txt-2']);
  });
});
