import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/model/deck.ts';
import { deckOf, slideOf } from './deck-of.ts';

const ids = (markdown: string) => slidesOf(deckOf(markdown, { title: 'T' })).map(slide => slide.id);
const idOf = (title: string) => slideOf(deckOf(`## ${title}\n\n- a`, { title: 'T' }), title).id;

describe('the id of a slide', () => {
  it('is the slugs of the headings that lead to it', () => {
    expect(ids('# Bees\n\n## The waggle dance\n\n- a\n\n## Wax\n\n- b')).toEqual([
      'title-slide',
      'bees',
      'bees.the-waggle-dance',
      'bees.wax',
    ]);
  });

  it('keeps letters of any script', () => {
    expect(idOf('Η Γη')).toBe('η-γη');
    expect(idOf('第一章 土')).toBe('第一章-土');
  });

  it('is what the author asks for', () => {
    expect(ids('## Wax {#candles}\n\n- b')).toEqual(['title-slide', 'candles']);
  });

  it('is harmless where a name means something to JavaScript or to reveal.js', () => {
    expect(ids('## constructor\n\n- a\n\n## __proto__\n\n- b\n\n## 2024\n\n- c')).toEqual([
      'title-slide',
      'constructor',
      'proto',
      'slide-2024',
    ]);
  });

  it('is never empty, and the same for the same title', () => {
    expect(idOf('🐝')).toMatch(/^slide-\w+$/);
    expect(idOf('🐝')).toBe(idOf('🐝'));
    expect(idOf('🐝')).not.toBe(idOf('🐜'));
  });

  it('tells the same title in two sections apart by the sections', () => {
    const markdown = '# A\n\n## Wax\n\n- a\n\n## Dance\n\n- b\n\n# B\n\n## Wax\n\n- c\n\n## Dance\n\n- d';
    expect(ids(markdown).filter(id => id.endsWith('wax'))).toEqual(['a.wax', 'b.wax']);
  });

  it('tells the same title in one section apart by what stands below it', () => {
    expect(ids('## Wax\n\n- soft\n\n## Dance\n\n- b\n\n## Wax\n\n- hard and old')).toEqual([
      'title-slide',
      'wax',
      'dance',
      'wax.hard-and-old',
    ]);
  });

  it('counts the parts of one subject only', () => {
    expect(ids('## Wax\n\n- soft\n\n---\n\n- hard')).toEqual(['title-slide', 'wax', 'wax~2']);
  });

  it('is warned of where it is asked for twice, and the first has it', () => {
    const deck = deckOf('## A {#x}\n\n- a\n\n## B {#x}\n\n- b', { title: 'T' });
    expect(slidesOf(deck).map(slide => slide.id)).toEqual(['title-slide', 'x', 'b']);
    expect(deck.messages.map(message => message.rule)).toEqual(['duplicate-id']);
  });

  it('stays short for a title that is a whole paragraph', () => {
    const id = idOf('word '.repeat(80).trim());
    expect(id.length).toBeLessThan(100);
  });
});
