import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { saysItsNumber, takeOwnOrdinal } from '../../src/text/own-ordinal.ts';

const title = (value: string): PhrasingContent[] => [{ type: 'text', value }];

describe('a title that its author numbered', () => {
  it.each([
    ['II. Snow', 'II', 'Snow'],
    ['3. Snow', '3', 'Snow'],
    ['B) Snow', 'B', 'Snow'],
    ['【4】雪', '4', '雪'],
    ['๔. หิมะ', '๔', 'หิมะ'],
  ])('%s', (written, numeral, words) => {
    expect(takeOwnOrdinal(title(written))).toEqual({ numeral, words: title(words) });
  });

  it('without a sign behind the number only where it is counted so', () => {
    expect(takeOwnOrdinal(title('2 Snow'), 2)).toEqual({ numeral: '2', words: title('Snow') });
    expect(takeOwnOrdinal(title('2 Snow'), 1)).toBeUndefined();
    expect(takeOwnOrdinal(title('12 snowy days'), 12)).toBeUndefined();
  });

  it.each(['Snow', '1989. ', 'Vitamin C', '3.5 million', 'Dr. Snow'])('is not %s', written => {
    expect(takeOwnOrdinal(title(written))).toBeUndefined();
  });
});

describe('a number of its own', () => {
  it.each([
    ['Week 3', true],
    ['Kapitel 12: Wasser', true],
    ['Part II – Rome', true],
    ['✅ 2. Pascal', true],
    ['第五章 水', true],
    ['บทที่ 5 น้ำ', true],
    ['บทที่๕ น้ำ', true],
    ['ที่ดินของใคร', false],
    ['Am I dreaming?', false],
    ['The year 1648', false],
    ['3 ways to fail', false],
    ['Rome', false],
  ])('“%s”: %s', (value, says) => {
    expect(saysItsNumber([{ type: 'text', value }])).toBe(says);
  });
});
