import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/model/deck.ts';
import { deckOf, slideOf } from './deck-of.ts';

const types = (nodes: readonly { type: string }[]) => nodes.map(node => node.type);
const LONG = 'A source that nobody can read in the time a slide stands. '.repeat(4).trim();

describe('footnotes', () => {
  it('stand at the foot of the slide that refers to them, and in its notes', () => {
    const deck = deckOf('# T\n\n## A\n\n- a[^1]\n\n## B\n\n- b\n\n[^1]: Short.');
    expect(types(slideOf(deck, 'A').body)).toEqual(['list', 'footnoteDefinition']);
    expect(types(slideOf(deck, 'A').notes)).toEqual(['footnoteDefinition']);
    expect(types(slideOf(deck, 'B').body)).toEqual(['list']);
  });

  it('stand in the notes alone when they are long', () => {
    const deck = deckOf(`# T\n\n## A\n\n- a[^1]\n\n[^1]: ${LONG}`);
    expect(types(slideOf(deck, 'A').body)).toEqual(['list']);
    expect(types(slideOf(deck, 'A').notes)).toEqual(['footnoteDefinition']);
  });

  it('bring those with them that they refer to', () => {
    const deck = deckOf('# T\n\n## A\n\n- a[^1]\n\n[^1]: See[^2].\n[^2]: There.');
    expect(types(slideOf(deck, 'A').notes)).toEqual(['footnoteDefinition', 'footnoteDefinition']);
  });

  it('are not lost where nothing refers to them', () => {
    const deck = deckOf('# T\n\n## A\n\n- a\n\n[^1]: Lonely.');
    expect(types(slidesOf(deck).at(-1)?.notes ?? [])).toEqual(['footnoteDefinition']);
  });
});
