import { describe, expect, it } from 'vitest';
import { lines, read } from './read-files.ts';

describe('slides of Slidev that stand in another file', () => {
  const main =
    '---\ntheme: seriph\nlayout: cover\n---\n\n# Bees\n\n---\nsrc: ./more.md\n---\n\n---\nlayout: center\n---\n\n# Last\n';

  it('stand in the place of the slide', () => {
    const outline = read({ 'talk.md': main, 'more.md': '# One\n\n- a\n\n---\n\n# Two\n\n- b\n' });
    expect(outline.format).toBe('slidev');
    expect(lines(outline).filter(line => line.includes('#'))).toEqual([
      'more.md:1 # One',
      'more.md:7 # Two',
      'talk.md:16 # Last',
    ]);
    expect(outline.messages.map(({ rule }) => rule)).not.toContain('stands-elsewhere');
  });

  it('take the settings of their file, but for those of the slide', () => {
    const files = {
      'talk.md': main.replace('src: ./more.md', 'background: red\nsrc: ./more.md'),
      'more.md': '---\nbackground: blue\nclass: dark\n---\n\n# One\n',
    };
    const heading = read(files).tree.children.find(node => node.type === 'heading');
    expect(heading?.data).toMatchObject({
      attributes: { classes: ['dark'], values: { 'background-color': 'red' } },
    });
  });

  it('may stand in yet another file', () => {
    const files = {
      'talk.md': main,
      'more.md': '---\nsrc: inner.md\n---\n\n---\n\n# Two\n',
      'inner.md': '# One\n\n- a\n',
    };
    expect(lines(read(files)).filter(line => line.includes('#'))).toEqual([
      'inner.md:1 # One',
      'more.md:7 # Two',
      'talk.md:16 # Last',
    ]);
  });

  it('are named when the file is not there', () => {
    expect(read({ 'talk.md': main }).messages).toMatchObject([
      { rule: 'read-as-dialect' },
      { rule: 'missing-include', place: { start: { line: 9 } } },
      {},
    ]);
  });
});
