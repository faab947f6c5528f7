import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/index.ts';
import { readableFileName } from '../../src/compose/readable-file-name.ts';
import { slidesOf } from '../../src/model/deck.ts';
import { readOutline } from '../../src/read/index.ts';
import { deckOf, linesOf, plainDeckOf } from './deck-of.ts';

describe('the title of the lecture', () => {
  const titleOf = (path: string, contents: string) =>
    composeDeck(readOutline({ path, contents }, { from: 'markdown' })).meta.title;

  it('is the author’s, then the outline’s, then the file’s, then the first heading’s', () => {
    expect(titleOf('a.md', '---\ntitle: Mine\n---\n# Own\n\n## A\n\n- a')).toBe('Mine');
    expect(titleOf('a.md', '# Own\n\n## A\n\n- a')).toBe('Own');
    expect(titleOf('courses/week-3_enzymes.md', '## A\n\n- a\n\n## B\n\n- b')).toBe('Week 3 enzymes');
    expect(titleOf('-', '## A\n\n- a\n\n## B\n\n- b')).toBe('A');
  });

  it('leaves a title line that it overrules to the notes', () => {
    const outline = readOutline(
      { path: 'a.md', contents: '# Own words\n\n## A\n\n- a' },
      { from: 'markdown' },
    );
    const deck = composeDeck({ ...outline, meta: { title: 'Mine' } });
    expect(linesOf(slidesOf(deck)[0]?.notes ?? [])).toEqual(['Own words']);
  });
});

describe('a file name', () => {
  it.each([
    ['talks/rivers-and_deltas.txt', 'Rivers and deltas'],
    ['день-1.md', 'День 1'],
    ['index.md', undefined],
    ['-', undefined],
  ])('%j reads as %j', (path, title) => {
    expect(readableFileName(path)).toBe(title);
  });
});

describe('what the deck knows of itself', () => {
  it('has the language and direction that it is written in', () => {
    const deck = plainDeckOf('النحل\nالرقص\n- يرقص النحل ليدل على الطريق\n- تقيس الرقصة المسافة');
    expect([deck.meta.lang, deck.meta.dir]).toEqual(['ar', 'rtl']);
  });

  it('keeps what the front matter says', () => {
    const { meta } = deckOf('---\nsubtitle: S\nauthor: A\ncourse: C\ndate: Week 2\n---\n# T\n\n## A\n\n- a');
    expect(meta).toMatchObject({ subtitle: 'S', authors: ['A'], course: 'C', date: 'Week 2', title: 'T' });
  });
});

describe('an outline without much', () => {
  it('is an error when it is empty, and still a deck', () => {
    const deck = plainDeckOf('\n \n');
    expect(deck.messages.map(message => [message.level, message.rule])).toEqual([['error', 'empty-outline']]);
    expect(slidesOf(deck)).toHaveLength(1);
  });

  it('is called a text without structure when it is a transcript', () => {
    const deck = plainDeckOf(
      Array.from({ length: 20 }, () => `${'Bees go on with it and tell the others. '.repeat(4)}\n`).join(
        '\n',
      ),
    );
    expect(deck.messages.map(message => message.rule)).toEqual(['no-structure']);
  });
});
