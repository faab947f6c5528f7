import { describe, expect, it } from 'vitest';
import { drawOutline } from './draw-outline.ts';

describe('lines indented below a blank line', () => {
  it('are code where they are a program', () => {
    expect(
      drawOutline(
        'Hashing\nGood functions\n- fast\n\n    def h(s, m):\n        x = 0\n        for c in s:\n            x = (31 * x + ord(c)) % m\n        return x\n\nBad ones\n- slow',
      ),
    ).toBe(
      'title: Hashing\n# Good functions\n- fast\n  [def h(s, m):\n    x = 0\n    for c in s:\n        x = (31 * x + ord(c)) % m\n    return x]\n# Bad ones\n- slow',
    );
  });

  it.each([
    'if the buyer agrees:\n    within a week;\n    in writing;',
    't = (a - b) / SE\n    df = n - 2\n    SE = 0.95',
    'for example ice:\n    return to the sea, and more',
  ])('are text where they are none: %s', lines => {
    expect(drawOutline(`Law\nTerms\n- first\n\n    ${lines}\n\nEnd\n- last`)).not.toContain('[');
  });
});
