import { describe, expect, it } from 'vitest';
import { estimateCodeLines, estimateLines, estimateWidth } from '../../src/fit/measure/estimate.ts';

describe('estimateLines', () => {
  it('breaks between words', () => {
    expect(estimateLines('one two three', 1000, 20)).toBe(1);
    expect(estimateLines('one two three', 60, 20)).toBe(3);
  });

  it('breaks words that are longer than a line, and scripts without spaces anywhere', () => {
    expect(estimateLines('a'.repeat(90), 460, 20)).toBe(2);
    expect(estimateLines('水'.repeat(10), 100, 20)).toBe(2);
  });

  it('counts a wide letter as more than a narrow one', () => {
    expect(estimateWidth('水水')).toBeGreaterThan(estimateWidth('ab') * 2);
  });
});

describe('estimateCodeLines', () => {
  it('counts every line, and long ones more than once', () => {
    expect(estimateCodeLines('a\n\nb', 1000, 20)).toBe(3);
    expect(estimateCodeLines('x'.repeat(90), 600, 20)).toBe(2);
  });
});
