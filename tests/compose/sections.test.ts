import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/model/deck.ts';
import { phrasingText } from '../../src/text/plain-text.ts';
import { deckOf, linesOf, listing, plainDeckOf, slideOf } from './deck-of.ts';

const TWO_PARTS = `# Bees

## Workers

- They gather.

## Drones

- They do not.

# Wasps

## Paper

- They chew wood.
`;

describe('sections', () => {
  it('open with a slide that lists what they hold, where they hold several', () => {
    const deck = deckOf(TWO_PARTS, { title: 'Insects' });
    expect(listing(deck)).toEqual([
      'title Insects',
      'section Bees',
      'points Workers',
      'points Drones',
      'points Paper',
    ]);
    expect(linesOf(slideOf(deck, 'Bees').body)).toEqual(['- Workers', '- Drones']);
  });

  it('say the title that no slide shows', () => {
    const deck = deckOf(TWO_PARTS, { title: 'Insects' });
    expect(linesOf(slideOf(deck, 'Paper').notes)).toEqual(['Wasps']);
  });

  it('are numbered from 1, and those without a title are not', () => {
    const deck = deckOf(TWO_PARTS, { title: 'Insects' });
    expect(deck.sections.map(section => section.number)).toEqual([undefined, 1, 2]);
    expect(deck.sections.map(section => phrasingText(section.title ?? []))).toEqual(['', 'Bees', 'Wasps']);
  });

  it('go on after a section within them', () => {
    const deck = deckOf(
      '# A\n\n## B\n\n### C\n\n- c\n\n```\nx\n```\n\n### D\n\n- d\n\n```\ny\n```\n\n## E\n\n- e',
      { title: 'T' },
    );
    expect(
      deck.sections.slice(1).map(section => [phrasingText(section.title ?? []), section.number]),
    ).toEqual([
      ['A', 1],
      ['B', undefined],
      ['A', 1],
    ]);
  });

  it('lose their introduction to the notes while it is short', () => {
    const deck = deckOf(`# Bees\n\nStart with the hive.\n\n${TWO_PARTS.slice(8)}`, { title: 'Insects' });
    expect(linesOf(slideOf(deck, 'Bees').notes)).toEqual(['Start with the hive.']);
  });

  it('are no more than a slide where there is nothing below a heading', () => {
    const deck = deckOf('# T\n\n## Questions?\n\n## Thanks\n\n- Bye', {});
    expect(listing(deck)).toEqual(['title T', 'question Questions?', 'closing Thanks']);
    expect(slideOf(deck, 'Questions?').body).toEqual([]);
  });
});

describe('the agenda', () => {
  const part = (name: string) => `# ${name}\n\n## ${name} one\n\n- a\n\n## ${name} two\n\n- b\n\n`;

  it('lists three sections and leads to their first slides', () => {
    const deck = deckOf(['X', 'Y', 'Z'].map(part).join(''), { title: 'T' });
    expect(linesOf(slideOf(deck, 'Agenda').body)).toEqual(['- X', '- Y', '- Z']);
    expect(JSON.stringify(slideOf(deck, 'Agenda').body)).toContain('"url":"#y"');
  });

  it('is left out for two sections, for ten, and when the author says so', () => {
    const has = (names: string[], agenda?: boolean) =>
      listing(
        deckOf(names.map(part).join(''), { title: 'T', ...(agenda === undefined ? {} : { agenda }) }),
      ).includes('agenda Agenda');
    expect([has(['X', 'Y']), has([...'ABCDEFGHIJ']), has(['X', 'Y', 'Z'], false)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(has(['X', 'Y'], true)).toBe(true);
  });

  it('lists what two parts hold, where it would have too little to list', () => {
    const chapter = (name: string) =>
      `## ${name}\n\n### ${name}1\n\n> Long and wide.\n\n### ${name}2\n\n> Deep.\n\n`;
    const deck = deckOf(`# I\n\n${chapter('A')}${chapter('B')}# II\n\n${chapter('C')}${chapter('D')}`, {
      title: 'T',
    });
    expect(linesOf(slideOf(deck, 'Agenda').body)).toEqual(['- A', '- B', '- C', '- D']);
    expect(deck.sections.map(section => section.number)).toEqual([
      undefined,
      undefined,
      1,
      2,
      undefined,
      3,
      4,
    ]);
  });

  it('speaks the language of the lecture', () => {
    const deck = deckOf(['X', 'Y', 'Z'].map(part).join(''), { title: 'T', lang: 'de-AT' });
    expect(listing(deck)[1]).toBe('agenda Überblick');
  });

  it('does not list slides of a short talk', () => {
    const deck = deckOf('# T\n\n## A\n\n- a\n\n## B\n\n- b\n\n## C\n\n- c');
    expect(listing(deck)).toEqual(['title T', 'points A', 'points B', 'points C']);
  });
});

describe('what stands before the first heading', () => {
  it('is said as a welcome when it is short prose', () => {
    const deck = deckOf('# T\n\nWelcome, everybody.\n\n## A\n\n- a');
    expect(linesOf(slidesOf(deck)[0]?.notes ?? [])).toEqual(['Welcome, everybody.']);
  });

  it('is a slide of the lecture’s title otherwise', () => {
    const deck = deckOf('# T\n\n- first\n- second\n\n## A\n\n- a');
    expect(listing(deck)).toEqual(['title T', 'points T', 'points A']);
  });

  it('is all there is in an outline without headings', () => {
    const deck = plainDeckOf('- Bees dance.\n- Wasps do not.', { title: 'Insects' });
    expect(listing(deck)).toEqual(['title Insects', 'points Insects']);
    expect(deck.messages.map(message => message.rule)).toEqual(['no-headings']);
  });
});
