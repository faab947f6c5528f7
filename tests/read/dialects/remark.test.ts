import { describe, expect, it } from 'vitest';
import { listing, readDeck, said } from './deck.ts';

const read = (...lines: string[]) => readDeck(lines.join('\n'), 'remark');

describe('a deck of remark', () => {
  it('has properties above its slides', () => {
    const outline = read(
      'class: center, middle',
      '',
      '# Soil',
      '',
      '---',
      'name: worms',
      'class: inverse',
      'background-image: url(mud.jpg)',
      '',
      '# Worms',
      '',
      'text right above',
      '---',
      '',
      '# Roots',
      '',
      '- r',
    );
    expect(outline.title?.text).toBe('Soil');
    expect(listing(outline)).toEqual([
      '---',
      '# Worms #worms .dark background-image=mud.jpg',
      'text right above',
      '---',
      '# Roots',
      '- r',
    ]);
  });

  it('shows what follows -- later, within the same list', () => {
    const outline = read('# A', '', '- a', '--', '', '- b', '--', '', 'So.');
    expect(listing(outline)).toEqual(['# A', '- a', '+ b', 'fragment', '  So.']);
  });

  it('has notes below ???', () => {
    const outline = read(
      '# A',
      '',
      '- a',
      '???',
      'Say it.',
      '',
      '# not a slide',
      '',
      '- slowly',
      '---',
      '# B',
      '',
      '- b',
    );
    expect(listing(outline)).toEqual([
      '# A',
      '- a',
      'notes',
      '  Say it.',
      '  # not a slide',
      '  - slowly',
      '---',
      '# B',
      '- b',
    ]);
  });

  it('gives classes to words and blocks, of which the words stay', () => {
    const outline = read(
      '# A',
      '',
      'It is .red[very *dry*].',
      '',
      '.footnote[See [here](x.html).]',
      '',
      '.small[',
      '- a',
      ']',
      '',
      'f.x[0]',
    );
    expect(listing(outline)).toEqual(['# A', 'It is very dry.', 'See here.', '- a', 'f.x[0]']);
  });

  it('puts columns side by side', () => {
    const outline = read('# A', '', '.pull-left[', 'left', ']', '.pull-right[', 'right', ']', '', 'below');
    expect(listing(outline)).toEqual([
      '# A',
      'columns',
      '  column',
      '    left',
      '  column',
      '    right',
      'below',
    ]);
  });

  it('names templates once', () => {
    const outline = read(
      '# A',
      '',
      '---',
      'layout: true',
      '',
      '---',
      'template: x',
      '',
      '# B',
      '',
      '---',
      'template: x',
      '',
      '# C',
    );
    expect(said(outline).filter(text => text.includes('template'))).toHaveLength(1);
  });

  it('is left alone in code', () => {
    const outline = read('# A', '', '```', '---', '???', '--', '.x[', '```');
    expect(listing(outline)).toEqual(['# A', 'code : ---\n???\n--\n.x[']);
  });
});
