import { describe, expect, it } from 'vitest';
import { listing, readDeck, said } from './deck.ts';

const read = (...lines: string[]) => readDeck(lines.join('\n'), 'reveal-md');

describe('a deck of reveal-md', () => {
  it('goes right and down, in one row here', () => {
    const outline = read('## A', '', 'a', '', '---', '', '## B', '', 'b', '', '----', '', '## B2', '', 'c');
    expect(listing(outline)).toEqual(['## A', 'a', '---', '## B', 'b', '---', '## B2', 'c']);
  });

  it('has notes from “Note:” to the end of the slide', () => {
    const outline = read(
      '## A',
      '',
      '- a',
      '',
      'Note: First this.',
      '',
      '- Then that.',
      '',
      'And more.',
      '',
      '---',
      '',
      '## B',
      '',
      '- b',
    );
    expect(listing(outline)).toEqual([
      '## A',
      '- a',
      'notes',
      '  First this.',
      '  - Then that.',
      '  And more.',
      '---',
      '## B',
      '- b',
    ]);
  });

  it('asks for backgrounds of slides, and for points that appear later, in comments', () => {
    const outline = read(
      '<!-- .slide: data-background="#204060" data-state="x" -->',
      '',
      '## A',
      '',
      '- a <!-- .element: class="fragment" -->',
      '- b',
      '  - c <!-- .element: class="fragment" data-fragment-index="2" -->',
      '- d',
      '',
      'Words.',
      '<!-- .element: class="fragment" -->',
    );
    expect(listing(outline)).toEqual([
      '## A background=#204060',
      '+ a ',
      '- b',
      '  + c ',
      '- d',
      'fragment',
      '  Words.',
    ]);
    expect(said(outline)).toEqual([
      'reveal.js’s “data-state” of slides has no equivalent here; it was left out',
    ]);
  });

  it('has separators of its own, named in the front matter', () => {
    const outline = readDeck(
      '---\ntitle: T\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n\n## A\n\na\n\n<!--s-->\n\n## B\n\nb\n<!--v-->\n\nc\n',
    );
    expect(outline.format).toBe('reveal-md');
    expect(listing(outline)).toEqual(['## A', 'a', '---', '## B', 'b', '---', 'c']);
  });
});
