import { describe, expect, it } from 'vitest';
import { listing, readDeck, said } from './deck.ts';

const read = (...lines: string[]) => readDeck(lines.join('\n'), 'slidev');

describe('a deck of Slidev', () => {
  it('has settings above each slide, which never reach it', () => {
    const outline = read(
      '---',
      'theme: seriph',
      'layout: cover',
      'title: Bees',
      '---',
      '',
      '# Bees',
      '',
      '---',
      'layout: center',
      'background: /hive.jpg',
      '---',
      '',
      '# Hive',
      '',
      'words',
      '---',
      '# Honey',
      '',
      '- sweet',
    );
    expect(outline.title?.text).toBe('Bees');
    expect(listing(outline)).toEqual([
      '---',
      '# Hive background-image=/hive.jpg',
      'words',
      '---',
      '# Honey',
      '- sweet',
    ]);
    expect(outline.tree.children[1]?.position?.start.line).toBe(14);
  });

  it('takes the last comment of a slide for notes, and no other', () => {
    const outline = read(
      '# A',
      '',
      '<!-- not this -->',
      '',
      '- a',
      '',
      '<!--',
      'Say **this**.',
      '',
      '- and this',
      '-->',
      '',
      '---',
      '',
      '# B',
    );
    expect(listing(outline)).toEqual(['# A', '- a', 'notes', '  Say this.', '  - and this', '---', '# B']);
  });

  it('shows what stands between clicks later, and loses no word of it', () => {
    const outline = read(
      '# A',
      '',
      '- before',
      '',
      '<v-clicks>',
      '',
      '- one',
      '- two',
      '</v-clicks>',
      '',
      '<v-click>after</v-click>',
      '',
      'end',
    );
    expect(listing(outline)).toEqual(['# A', '- before', '+ one', '+ two', 'after', 'end']);
  });

  it('puts columns side by side', () => {
    const outline = read(
      '---',
      'layout: two-cols',
      '---',
      '',
      '# A',
      '',
      'left',
      '',
      '::right::',
      '',
      'right',
    );
    expect(listing(outline)).toEqual(['# A', 'columns', '  column', '    left', '  column', '    right']);
  });

  it('shows the picture of a layout, and names layouts and components that it does not have', () => {
    const outline = read(
      '# A',
      '',
      '---',
      'layout: image-right',
      'image: ./bee.png',
      '---',
      '',
      '# B',
      '',
      '<Counter :count="3" />',
      '',
      '---',
      'layout: my-own',
      '---',
      '',
      '# C',
    );
    expect(listing(outline)).toEqual(['---', '# B', '![./bee.png]', '---', '# C']);
    expect(said(outline)).toEqual([
      'Slidev’s component <Counter> has no equivalent here; what it holds stays on the slide',
      'Slidev’s layout “my-own” has no equivalent here; what it holds stays on the slide',
    ]);
  });

  it('says where slides stand in another file', () => {
    const outline = read('# A', '', '---', 'src: ./more.md', '---', '', '---', '', '# B');
    expect(said(outline)).toEqual([
      'Unexpected reference to “./more.md”, expected its text; what stands in that file is not in the deck',
    ]);
  });

  it('leaves code alone, but for what it points at', () => {
    const outline = read('# A', '', '```ts {1|2}', '---', 'layout: x', '---', '```');
    expect(listing(outline)).toEqual(['# A', 'code ts: ---\nlayout: x\n---']);
  });

  it('is known by its settings and clicks', () => {
    expect(
      readDeck('# A\n\n---\nlayout: center\n---\n\n# B\n\n---\nlayout: quote\n---\n\n# C\n').format,
    ).toBe('slidev');
    expect(readDeck('# A\n\n<v-clicks>\n\n- a\n\n</v-clicks>\n').format).toBe('slidev');
  });
});
