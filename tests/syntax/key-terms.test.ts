import type { Paragraph, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/read/index.ts';
import { outlineToMarkdown } from '../../src/write/outline-markdown.ts';

const phrasing = (text: string) => {
  const tree: Root = readOutline({ path: 'talk.md', contents: `# Tides\n\n${text}\n` }).tree;
  return (tree.children.find(node => node.type === 'paragraph') as Paragraph).children;
};
const terms = (text: string) =>
  phrasing(text).flatMap(node => (node.type === 'strong' && node.data?.keyTerm ? node.children : []));

describe('key terms', () => {
  it.each([
    ['The ==spring tide== comes.', ['spring tide']],
    ['==Ebb== and ==flow==', ['Ebb', 'flow']],
    ['每天两次==潮汐==。', ['潮汐']],
    ['a == b and c == d', []],
    ['if (a==b && c==d)', []],
    ['`==code==`', []],
    ['== spaced ==', []],
    ['=== a ===', []],
  ])('in %s', (text, expected) => {
    expect(terms(text).map(node => 'value' in node && node.value)).toEqual(expected);
  });

  it('know where they stand', () => {
    const [, term] = phrasing('The ==ebb== comes.');
    expect(term?.position?.start).toMatchObject({ line: 3, column: 5 });
    expect(term?.position?.end.column).toBe(12);
  });

  it('are read in plain outlines as well, and written as Markdown again', () => {
    const outline = readOutline({
      path: 'talk.txt',
      contents: 'Tides\nTwice\n- The ==ebb== comes.\n- It goes.\n',
    });
    expect(outline.format).toBe('plain');
    expect(outlineToMarkdown(outline)).toContain('- The ==ebb== comes.');
  });
});
