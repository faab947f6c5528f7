import { describe, expect, it } from 'vitest';
import { deckOf, slideOf } from './deck-of.ts';

const layoutOf = (body: string, attributes = '') => {
  const deck = deckOf(`# T\n\n## A ${attributes}\n\n${body}`);
  return slideOf(deck, 'A').layout;
};

describe('the layout of a slide', () => {
  it.each([
    ['- a\n- b', 'points'],
    ['> Bees are fish with wings.\n\n— Nobody', 'quotation'],
    ['```js\nfly()\n```', 'code'],
    ['This is how:\n\n```js\nfly()\n```', 'code'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'table'],
    ['![A hive](hive.svg)', 'figure'],
    ['- a\n- b\n\n![A hive](hive.svg)', 'figure'],
    ['It flies. It stings.', 'prose'],
    ['- a\n\n```js\nfly()\n```', 'points'],
  ])('follows from %j', (body, layout) => {
    expect(layoutOf(body)).toBe(layout);
  });

  it('is what the author asks for', () => {
    expect(layoutOf('- a\n- b', '{layout=prose}')).toBe('prose');
  });

  it('is chosen, with a warning, where there is none of the name', () => {
    const deck = deckOf('# T\n\n## A {layout=quotaton}\n\n- a');
    expect(slideOf(deck, 'A').layout).toBe('points');
    expect(deck.messages).toMatchObject([
      { rule: 'unknown-layout', remedy: 'Did you mean “quotation”?', place: { start: { line: 3 } } },
    ]);
  });

  it('is no title or agenda, which hold nothing of an outline', () => {
    expect(deckOf('# T\n\n## A {layout=agenda}\n\n- a').messages.map(message => message.rule)).toEqual([
      'unknown-layout',
    ]);
  });
});

describe('points that appear one after the other', () => {
  const fragments = (markdown: string, meta = {}) =>
    JSON.stringify(slideOf(deckOf(markdown, meta), 'A').body).split('"fragment":true').length - 1;

  it('are marked for the deck, and for one heading', () => {
    expect(fragments('# T\n\n## A\n\n- a\n- b\n  - c', { steps: true })).toBe(2);
    expect(fragments('# T\n\n## A {.steps}\n\n- a\n- b')).toBe(2);
    expect(fragments('# T\n\n## A {.no-steps}\n\n- a\n- b', { steps: true })).toBe(0);
  });
});
