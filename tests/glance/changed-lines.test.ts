import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/glance/changed-lines.ts';

describe('the lines in which two texts differ', () => {
  it('are none for the same text', () => {
    expect(changedLines('Ice\nSnow\n', 'Ice\nSnow\n')).toBeUndefined();
  });

  it('are whole lines, counted from 0', () => {
    expect(changedLines('a\nSnow\nc', 'a\nSnowfall\nc')).toEqual({ from: 1, after: 2, more: 0 });
    expect(changedLines('a\nb', 'a\nb, too')).toEqual({ from: 1, after: 2, more: 0 });
  });

  it('are none of before where lines came, and none of now where they went', () => {
    expect(changedLines('a\nb\n', 'a\nnew\nnewer\nb\n')).toEqual({ from: 1, after: 1, more: 2 });
    expect(changedLines('a\nold\nb\n', 'a\nb\n')).toEqual({ from: 1, after: 2, more: -1 });
  });

  it('are as many as before where words come into an empty line, or go from it', () => {
    expect(changedLines('a\n\nb\n', 'a\nwords\nb\n')).toEqual({ from: 1, after: 2, more: 0 });
    expect(changedLines('a\nwords\nb\n', 'a\n\nb\n')).toEqual({ from: 1, after: 2, more: 0 });
  });

  it('hold where a line repeats the one beside it', () => {
    expect(changedLines('a\na\n', 'a\na\na\n')).toMatchObject({ more: 1 });
    expect(changedLines('', 'a\n')).toEqual({ from: 0, after: 0, more: 1 });
  });

  it('are found in long texts', () => {
    const lines = Array.from({ length: 3_000 }, (_, line) => `line ${line}`);
    expect(changedLines(lines.join('\n'), lines.with(1_700, 'other').join('\n'))).toEqual({
      from: 1_700,
      after: 1_701,
      more: 0,
    });
  });
});
