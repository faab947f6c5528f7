import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../src/compare/line-changes.ts';
import { type WordRun, wordChanges } from '../../src/compare/word-changes.ts';

describe('wordChanges', () => {
  it.each([
    ['The Moon pulls more.', 'The Moon pulls harder.', 'The Moon pulls [more]{harder}.'],
    ['Two tides', 'Two high tides', 'Two {high }tides'],
    ['a red, old house', 'a blue, new house', 'a [red, old]{blue, new} house'],
    ['l’eau monte', 'l’eau baisse', 'l’eau [monte]{baisse}'],
    ['月球的引力更强', '太阳的引力更强', '[月球]{太阳}的引力更强'],
    ['น้ำขึ้นสูง', 'น้ำลงสูง', '[น้ำขึ้น]{น้ำลง}สูง'],
  ])('%s → %s', (before, after, expected) => expect(marked(wordChanges(before, after))).toBe(expected));

  it('loses no letter of either text', () => {
    const text = fc.array(fc.constantFrom('tide', 'moon', 'sea', ',', ' ', '潮汐', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = wordChanges(a.join(''), b.join(''));
        expect(joined(runs, 'new')).toBe(a.join(''));
        expect(joined(runs, 'gone')).toBe(b.join(''));
      }),
    );
  });
});

describe('lineChanges', () => {
  it('compares a reworded line with the one that it was, and names new and gone ones', () => {
    const changes = lineChanges(
      'Yeast eats sugar.\nSalt slows it down.\nFlour',
      'Yeast eats starch and sugar.\nWater wakes it.\nFlour',
    );
    expect(changes.map(({ kind, runs }) => `${kind}: ${marked(runs)}`)).toEqual([
      'changed: Yeast eats {starch and }sugar.',
      'new: {Water wakes it.}',
      'gone: [Salt slows it down.]',
      'same: Flour',
    ]);
  });
});

function marked(runs: readonly WordRun[]): string {
  const marks = { same: ['', ''], gone: ['[', ']'], new: ['{', '}'] };
  return runs.map(({ kind, text }) => marks[kind].join(text)).join('');
}

function joined(runs: readonly WordRun[], without: WordRun['kind']): string {
  return runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}
