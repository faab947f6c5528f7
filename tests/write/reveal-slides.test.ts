import { describe, expect, it } from 'vitest';
import { paceDeck } from '../../src/pace/pace-deck.ts';
import { deckOf } from '../browser/sketch-deck.ts';
import { slide, write } from './write-deck.ts';

describe('time', () => {
  const deck = deckOf({ duration: 300 }, [
    { slides: [{ layout: 'agenda', title: 'Today', body: '1. [One](#slide-2)' }] },
    {
      title: 'One',
      slides: [
        { layout: 'section', title: 'One', attributes: { values: { minutes: '5' } } },
        { layout: 'points', title: 'a', attributes: { values: { timing: '90' } } },
        { layout: 'points', title: 'b', attributes: { values: { visibility: 'hidden' } } },
      ],
    },
  ]);

  it('of a section stands on the agenda, that of slides is written as reveal.js knows it', () => {
    const { page } = write(paceDeck(deck));
    expect(page).toContain('<span class="minutes">5 min</span>');
    expect([...page.matchAll(/id="(slide-\d)".* data-timing="(\d+)"/g)].map(match => match.slice(1))).toEqual(
      [
        ['slide-1', expect.any(String)],
        ['slide-2', '210'],
        ['slide-3', '90'],
      ],
    );
    expect(page).toContain('"totalTime":300');
    expect(slide({}).page).not.toContain('totalTime');
  });
});

describe('an agenda', () => {
  const numerals = (titles: readonly string[]) =>
    [
      ...slide({
        layout: 'agenda',
        title: 'Today',
        body: titles.map(title => `1. ${title}`).join('\n'),
      }).page.matchAll(/class="numeral[^"]*"[^>]*>([^<]*)</g),
    ].map(match => match[1]);

  it('numbers sections, but none beside those that are numbered by their author', () => {
    expect(numerals(['Why', 'How', 'When'])).toEqual(['1', '2', '3']);
    expect(numerals(['Why', 'I. How', 'II. When'])).toEqual(['', 'I', 'II']);
  });
});

describe('a slide', () => {
  it('says its section above the title, unless the title does', () => {
    const sections = [
      {
        title: 'Rome',
        slides: [
          { layout: 'points' as const, title: 'Roads' },
          { layout: 'points' as const, title: 'Rome' },
        ],
      },
    ];
    expect(write(deckOf({}, sections)).page.match(/<p class="eyebrow">Rome<\/p>/g)).toHaveLength(1);
  });

  it('keeps short compounds of its title whole, also among words that stand out', () => {
    expect(slide({ title: 'A Pretty-Print' }).page).toContain('A <span class="kept">Pretty-Print</span>');
    expect(slide({ title: '*A Pretty-Print* of it' }).page).toContain(
      '<em>A <span class="kept">Pretty-Print</span></em>',
    );
    expect(slide({ title: 'A Pretty-Print-Function' }).page).not.toContain('class="kept"');
  });

  it('has no number of ours where its title says its own', () => {
    const opening = (title: string) =>
      write(deckOf({}, [{ title, slides: [{ layout: 'section', title }] }])).page;
    expect(opening('Rome')).toContain('<p class="numeral"');
    expect(opening('Week 3')).not.toContain('<p class="numeral"');
  });

  it('balances running text that is short', () => {
    const brief = (words: number) => slide({ layout: 'prose', body: 'word '.repeat(words) }).page;
    expect(brief(12)).toMatch(/layout-prose [^"]*brief/);
    expect(brief(60)).not.toMatch(/layout-prose [^"]*brief/);
  });

  it('takes the size that fits it', () => {
    expect(slide({ size: 27 }).page).toContain('layout-points step-3');
    expect(slide({ size: 38 }).page).toContain('layout-points step-0');
  });

  it('has its notes where reveal.js looks for them', () => {
    expect(slide({ notes: 'Say **this**.' }).page).toContain(
      '<aside class="notes">\n<p>Say <strong>this</strong>.</p>\n</aside>',
    );
  });

  it('has the variants of its layout and its title as classes', () => {
    expect(slide({ layout: 'groups', variants: ['long-title', 'columns-3'] }).page).toContain(
      'titled long-title columns-3"',
    );
  });
});
