import { describe, expect, it } from 'vitest';
import { outlineToMarkdown } from '../../../src/write/outline-markdown.ts';
import { listing, readDeck, said } from './deck.ts';

describe('the tool of a deck', () => {
  it.each([
    ['marp', '---\nmarp: true\n---\n# A'],
    ['marp', '# A\n\n![bg right](a.png)'],
    ['marp', '# A\n\n<!-- _class: lead -->'],
    ['quarto', '---\nformat: revealjs\n---\n# A'],
    ['pandoc', '# A\n\n. . .\n\n- a'],
    ['reveal-md', '# A\n\n- a <!-- .element: class="fragment" -->'],
    ['remark', '# A\n\n- a\n\n???\n\nSay it.'],
    ['remark', '---\noutput: xaringan::moon_reader\n---\n# A'],
    ['slidev', '---\nhighlighter: shiki\n---\n# A'],
  ])('is %s, by its marks', (format, text) => {
    expect(readDeck(text).format).toBe(format);
  });

  it.each([
    [
      'notes and columns of Lectern itself',
      '# A\n\n::: {.columns}\n\n::: {.column}\na\n:::\n\n:::\n\n::: notes\nb\n:::',
    ],
    ['breaks and notes', '# A\n\n- a\n\nNotes: b\n\n---\n\n- c\n\n---\n\n- d'],
    ['marks in code', '# A\n\n```\n![bg](a.png)\n<!-- _class: x -->\n???\n. . .\n```'],
    ['what is said outright', '---\nformat: markdown\n---\n\n# A\n\n![bg](a.png)'],
    ['an ordinary comment', '# A\n\n<!-- to do: more -->\n\n- a'],
  ])('is none for %s', (_, text) => {
    expect(readDeck(text).format).toBe('markdown');
  });

  it('is told where it was guessed', () => {
    expect(said(readDeck('# A\n\n- a\n\n???\n\nb'))).toEqual(['Read as remark has it, since there is ???']);
  });

  it('can be overruled', () => {
    const outline = readDeck('# A\n\n- a\n\n???\n\nb', 'reveal-md');
    expect(outline.format).toBe('reveal-md');
  });

  it.each([
    '---\nmarp: true\n---\n# A\n\n<!-- n -->\n\n---\n\n<!-- _class: invert -->\n## B\n\n![bg](a.png)\n\n- b\n',
    'class: center\n\n# A\n\n---\nname: b\n\n## B\n\n.pull-left[\nl\n]\n.pull-right[\nr\n]\n\n???\n\nn\n',
  ])('is gone from the Markdown that Lectern writes, which reads the same', text => {
    const outline = readDeck(text);
    const again = readDeck(outlineToMarkdown(outline));
    expect(again.format).toBe('markdown');
    expect(again.title?.text).toBe('A');
    expect(listing(again)).toEqual(listing(outline));
  });
});
