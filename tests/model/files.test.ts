import { describe, expect, it } from 'vitest';
import { type FileLines, inItsFile, whereIs } from '../../src/model/files.ts';
import { placeOfLines } from '../../src/model/place.ts';

const run = (path: string, firstLine: number, lineInFile: number): FileLines => ({
  path,
  root: 'a.md',
  firstLine,
  lineInFile,
});
/** `b.md` stands in the place of line 4 of `a.md`. */
const whole = { source: 'a.md', files: [run('a.md', 1, 1), run('b.md', 5, 2), run('a.md', 8, 5)] };
const at = (first: number, last?: number) => {
  const { path, place } = whereIs(whole, placeOfLines(first, last));
  return `${path}:${place.start.line}-${place.end.line}`;
};

describe('whereIs', () => {
  it('names the file and its own lines', () => {
    expect([at(1), at(4), at(5), at(7), at(8), at(20)]).toEqual([
      'a.md:1-1',
      'a.md:4-4',
      'b.md:2-2',
      'b.md:4-4',
      'a.md:5-5',
      'a.md:17-17',
    ]);
  });

  it('ends what runs over several files within the file that it begins in', () => {
    expect([at(2, 6), at(2, 9), at(6, 9)]).toEqual(['a.md:2-4', 'a.md:2-6', 'b.md:3-4']);
  });

  it('leaves the places of a single file as they are', () => {
    const place = placeOfLines(7);
    expect(whereIs({ source: 'a.md' }, place)).toEqual({ path: 'a.md', place });
  });

  it('moves messages about the whole, and no others', () => {
    const message = { level: 'info', rule: 'x', text: 'X', place: placeOfLines(6) } as const;
    expect(inItsFile({ ...message, path: 'a.md' }, whole)).toMatchObject({
      path: 'b.md',
      place: placeOfLines(3),
    });
    expect(inItsFile({ ...message, path: 'lectern.yaml' }, whole).place).toEqual(message.place);
  });
});
