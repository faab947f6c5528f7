import { describe, expect, it } from 'vitest';
import { listing, readDeck, said } from './deck.ts';

const read = (...lines: string[]) => readDeck(lines.join('\n'), 'pandoc');

describe('slides for pandoc', () => {
  it('have a title block', () => {
    const outline = read('% Rust', '  and why', '% Noor Haddad; Jan Bos', '% May 2026', '', '# A', '', '- a');
    expect(outline.title?.text).toBe('Rust and why');
    expect(outline.meta).toMatchObject({ authors: ['Noor Haddad', 'Jan Bos'], date: 'May 2026' });
    expect(listing(outline)).toEqual(['# A', '- a']);
  });

  it('pause, and what follows on the slide appears later', () => {
    const outline = read('# A', '', 'Now.', '', '. . .', '', '- later', '', 'Then.', '', '# B', '', '- b');
    expect(listing(outline)).toEqual(['# A', 'Now.', '+ later', 'fragment', '  Then.', '# B', '- b']);
  });

  it('show the points of an incremental container one after the other', () => {
    const outline = read('# A', '', '::: incremental', '- a', '- b', ':::');
    expect(listing(outline)).toEqual(['# A', 'incremental', '  + a', '  + b']);
  });

  it('have attributes behind words, pictures and code, which are no words', () => {
    const outline = read(
      '# A {background-color="teal"}',
      '',
      'See [the *red* one]{.red} and [this](x.md){target="_blank"}.',
      '',
      '![](a.png){width=50%}',
      '',
      '``` {.java .numberLines}',
      'int a;',
      '```',
    );
    expect(listing(outline)).toEqual([
      '# A background-color=teal',
      'See the red one and this.',
      '![a.png]',
      'code java: int a;',
    ]);
  });

  it('leave brackets that are no spans', () => {
    const outline = read('# A', '', 'An array a[0] and [a note] {.x}, see [@Brown2019].');
    expect(listing(outline)).toEqual(['# A', 'An array a[0] and [a note] {.x}, see [@Brown2019].']);
  });

  it('hold containers of every kind, told once for all', () => {
    const outline = read(
      '# A',
      '',
      '::: tldr',
      'Short.',
      ':::',
      '',
      '::: readings',
      'Long.',
      ':::',
      '',
      '\\bigskip',
    );
    expect(listing(outline)).toEqual(['# A', 'tldr', '  Short.', 'readings', '  Long.']);
    expect(said(outline)).toEqual([
      'Containers that mean nothing to Lectern: tldr, readings; what they hold stays where it is',
      'pandoc’s spacing by commands of TeX has no equivalent here; it was left out',
    ]);
  });
});

describe('slides for Quarto', () => {
  it('have settings below their format', () => {
    const outline = readDeck(
      '---\ntitle: Rust\nformat:\n  revealjs:\n    incremental: true\n    slide-level: 2\n    theme: moon\n    footer: Lab\n---\n\n## A\n\n- a\n',
    );
    expect(outline.format).toBe('quarto');
    expect(outline.meta).toMatchObject({ title: 'Rust', steps: true, slideLevel: 2 });
    expect(said(outline)).toEqual([
      'Looks that Quarto gives were left out: theme',
      'Quarto’s “footer” has no equivalent here; it was left out',
    ]);
  });

  it('have cells of code, whose options are no code', () => {
    const outline = readDeck(
      '## A\n\n```{python}\n#| echo: true\nprint(1)\n```\n\n{{< pagebreak >}}\n',
      'quarto',
    );
    expect(listing(outline)).toEqual(['## A', 'code python: print(1)']);
  });
});
