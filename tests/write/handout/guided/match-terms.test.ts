import { describe, expect, it } from 'vitest';
import { countTerms, termFinder } from '../../../../src/write/handout/guided/match-terms.ts';

function found(text: string, ...terms: string[]): string[] {
  return termFinder(terms)(text).map(({ from, to }) => text.slice(from, to));
}

describe('termFinder', () => {
  it('finds terms whatever their capitals and spaces, the longest first', () => {
    expect(found('The CELL\n wall, the cell.', 'cell', 'cell wall')).toEqual(['CELL\n wall', 'cell']);
    expect(found('ΣΟΦΟΣ και σοφός, σοφος', 'σοφος')).toEqual(['ΣΟΦΟΣ', 'σοφος']);
  });

  it('finds long terms within words, as whole words, and short ones alone', () => {
    expect(found('Die Zellatmungskette', 'Zellatmung')).toEqual(['Zellatmungskette']);
    expect(found('An arbitrary bit', 'bit')).toEqual(['bit']);
  });

  it('leaves the characters around a foreign word where they are', () => {
    expect(found('我们使用Transformer模型。', 'Transformer')).toEqual(['Transformer']);
    expect(found('我们使用神经网络模型', '神经网络')).toEqual(['神经网络']);
  });

  it('takes terms that overlap for one', () => {
    expect(found('free energy storage', 'free energy', 'energy storage')).toEqual(['free energy storage']);
  });

  it('takes no letter of another plane for two', () => {
    expect(found('𐐀𐐁𐐂𐐃𐐄 energy𐐀', 'energy')).toEqual(['energy𐐀']);
  });
});

describe('countTerms', () => {
  it('tells what stands in a text from what would be a blank', () => {
    const counts = countTerms(['bit', 'word'], 'A bit, arbitrary.');
    expect([...counts]).toEqual([['bit', { all: 2, found: 1 }]]);
  });
});
