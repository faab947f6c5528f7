import { describe, expect, it } from 'vitest';
import { listing, readDeck, said } from './deck.ts';

const deck = (...lines: string[]) => readDeck(['---', 'marp: true', '---', '', ...lines].join('\n'));

describe('a deck of Marp', () => {
  it('begins with a title slide: title, subtitle, author, date', () => {
    const outline = deck(
      '# Tides',
      '## Why the sea rises',
      '',
      'Ines Prado',
      '3 March 2026',
      '',
      '---',
      '',
      '## Moon',
      '',
      '- It pulls.',
    );
    expect(outline.title?.text).toBe('Tides');
    expect(outline.meta).toMatchObject({
      subtitle: 'Why the sea rises',
      authors: ['Ines Prado'],
      date: '3 March 2026',
    });
    expect(listing(outline)).toEqual(['---', '## Moon', '- It pulls.']);
  });

  it('has notes and directives in comments, and they are told apart', () => {
    const outline = deck(
      '# A',
      '',
      '- x',
      '',
      '<!-- Ask who has *seen* it. -->',
      '<!-- _class: invert -->',
      '<!-- prettier-ignore -->',
    );
    expect(listing(outline)).toEqual(['# A .dark', '- x', 'notes', '  Ask who has seen it.']);
    expect(outline.tree.children.at(-1)?.position?.start.line).toBe(9);
  });

  it('begins a slide at each heading up to the divider', () => {
    const outline = readDeck(
      [
        '---',
        'marp: true',
        'headingDivider: 2',
        '---',
        '# T',
        '## A',
        '<!-- _backgroundColor: teal -->',
        '## B',
        'text',
      ].join('\n'),
    );
    expect(outline.meta.slideLevel).toBe(2);
    expect(listing(outline)).toEqual(['## A background-color=teal', '## B', 'text']);
  });

  it('shows points one after the other where they are marked with * or 1)', () => {
    const outline = deck('# A', '', '* one', '* two', '', '- three', '', '1) four', '', '1. five');
    expect(listing(outline)).toEqual(['# A', '+ one', '+ two', '- three', '+ four', '- five']);
  });

  it('takes a picture behind the text as the background of the slide, and one beside it as a picture', () => {
    const outline = deck(
      '# A',
      '',
      '![bg contain](sea.png)',
      '',
      '- x',
      '',
      '---',
      '# B',
      '',
      '![bg left:40%](ebb.png)',
      '',
      '![w:200px A buoy](buoy.png)',
      '',
      '- y',
    );
    expect(listing(outline)).toEqual([
      '# A background-image=sea.png background-size=contain',
      '- x',
      '---',
      '# B',
      '![ebb.png]',
      'A buoy',
      '- y',
    ]);
    expect(said(outline)).toContain(
      'Marp’s split background (left) has no equivalent here; the picture stands on the slide',
    );
  });

  it('keeps the background for the slides that follow, until another is said', () => {
    const outline = deck(
      '# A',
      '- a',
      '',
      '---',
      '<!-- backgroundColor: navy -->',
      '# B',
      '- b',
      '',
      '---',
      '# C',
      '- c',
    );
    expect(listing(outline)).toEqual([
      '# A',
      '- a',
      '---',
      '# B background-color=navy',
      '- b',
      '---',
      '# C background-color=navy',
      '- c',
    ]);
  });

  it('names a slide without a heading by its header, and says other headers and footers in the notes', () => {
    const outline = deck(
      '# A',
      '- a',
      '',
      '---',
      '<!-- _header: Spring *tide* -->',
      '',
      '- b',
      '',
      '<!-- footer: Lab 4 -->',
    );
    expect(listing(outline)).toEqual(['# A', '- a', '---', '# Spring tide', '- b', 'notes', '  Lab 4']);
    expect(said(outline)).toEqual(['Marp’s footer has no equivalent here; its text stands in the notes']);
  });

  it('gives no looks but names them once', () => {
    const outline = readDeck(
      '---\nmarp: true\ntheme: gaia\nclass: lead\npaginate: true\n---\n# A\n\n- a\n\n---\n\n<!-- _class: lead -->\n# B\n\n- b\n',
    );
    expect(outline.meta.theme).toBeUndefined();
    expect(said(outline)).toEqual(['Looks that Marp gives were left out: theme, class lead']);
  });

  it('takes a line below the title for the subtitle, and a name and a date from one line', () => {
    const outline = deck(
      '# Tides',
      '',
      'Why the sea rises',
      '',
      'Ines Prado · May 2026',
      '',
      '---',
      '',
      '# A',
      '',
      '- a',
    );
    expect(outline.meta).toMatchObject({
      subtitle: 'Why the sea rises',
      authors: ['Ines Prado'],
      date: 'May 2026',
    });
    expect(listing(outline)).toEqual(['---', '# A', '- a']);
  });

  it('keeps a picture whose slide has no heading, and drops style sheets', () => {
    const outline = deck(
      '# A',
      '- a',
      '',
      '---',
      '',
      '![bg](sea.png)',
      '',
      '<style scoped>h1 { color: red }</style>',
    );
    expect(listing(outline)).toEqual(['# A', '- a', '---', '![sea.png]']);
    expect(said(outline)).toEqual([
      'Marp’s background of a slide without a heading has no equivalent here; the picture stands on the slide',
      'Looks that Marp gives were left out: <style>',
    ]);
  });

  it('takes no title slide from a slide that says something', () => {
    const outline = deck(
      '# Tides',
      '',
      'The sea rises twice a day, since the Earth turns below two bulges of water.',
      '',
      '---',
      '',
      '# A',
      '',
      '- a',
    );
    expect(outline.title).toBeUndefined();
    expect(listing(outline)[0]).toBe('# Tides');
  });
});
