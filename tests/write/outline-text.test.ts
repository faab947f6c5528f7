import { describe, expect, it } from 'vitest';
import { readOutline, readOutlines } from '../../src/read/index.ts';
import { outlineToText } from '../../src/write/outline-text.ts';

const read = (contents: string) => readOutline({ path: 'talk', contents });

describe('outlineToText', () => {
  it('shows each line with its number, its kind, its depth and the reason of a guess', () => {
    const outline = read('# Tides\n\n## Two a day\n\n- The Moon pulls.\n  - twice\n\nMore.\n');
    const reasons = [...outline.reasons, { line: 5, why: 'label: followed by a sentence' }];
    expect(outlineToText({ ...outline, meta: { lang: 'en' }, reasons })).toBe(
      [
        '1   title Tides  [title: the only heading of its level, above all others]',
        '3   # Two a day',
        '5     - The Moon pulls.  [label: followed by a sentence]',
        '6       - twice',
        '8     ¶ More.',
        '',
        '1 heading, 2 points, language en; no guess to look at',
        '',
      ].join('\n'),
    );
  });

  it('marks what is doubtful and counts it', () => {
    const reasons = [1, 2, 3].map(line => ({ line, why: 'bullet', unsure: line < 3 }));
    const text = outlineToText({ ...read('- a\n- b\n- c\n'), reasons });
    expect(text).toContain('1 ? - a  [bullet, unsure]\n2 ? - b  [bullet, unsure]\n3   - c\n');
    expect(text).toContain('2 guesses worth a look: lines 1, 2');
  });

  it('cuts long lines between words', () => {
    const line = outlineToText(read(`# A\n\n${'word '.repeat(40)}`)).split('\n')[1] ?? '';
    expect(line).toMatch(/^3 {5}¶ (word )+…$/);
    expect(line.length).toBeLessThan(90);
  });

  it('names the file where it changes, and that of a guess', () => {
    const outline = readOutlines([
      { path: 'one.md', contents: '# T\n\n## A\n\n- a\n' },
      { path: 'two.md', contents: '## B\n\n- b\n' },
    ]);
    const reasons = [...outline.reasons, { line: 8, why: 'a guess', unsure: true }];
    const text = outlineToText({ ...outline, meta: { lang: 'en' }, reasons });
    expect(text).toContain('5     - a\ntwo.md:\n1   # B\n3 ?   - b  [a guess, unsure]\n');
    expect(text).toContain('1 guess worth a look: line two.md:3');
  });
});
