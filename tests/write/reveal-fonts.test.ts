import { describe, expect, it } from 'vitest';
import type { DeckMeta } from '../../src/model/deck.ts';
import { deckOf } from '../browser/sketch-deck.ts';
import { write } from './write-deck.ts';

/** Twelve slides of text with all that brings fonts of their own: code, emphasis, numbers, a quotation. */
function lecture(lang: string, words: string, theme = 'lectern') {
  const points = { layout: 'points' as const, title: words, body: `- ${words}\n- *${words}*\n- \`code\`` };
  const numbered = { layout: 'points' as const, title: words, body: `1. ${words}\n2. ${words}` };
  const quotation = { layout: 'quotation' as const, body: `> ${words}\n>\n> — ${words}` };
  const opening = { layout: 'section' as const, title: words };
  const slides = [opening, quotation, ...Array.from({ length: 8 }, () => points), numbered, numbered];
  return deckOf({ title: words, lang, theme } as Partial<DeckMeta>, [{ slides }]);
}

const WORDS = [
  ['en', 'Wells in the old town'],
  ['fr', 'À l’été, les œufs étaient à sec'],
  ['cs', 'Příliš žluťoučký kůň pěl ďábelské ódy'],
  ['ro', 'Gheorghe a reușit să obțină o mie de cărți'],
  ['vi', 'Giếng nước của khu phố cổ Ở Ưu đãi nhũ'],
  ['el', 'Τα πηγάδια της πόλης'],
  ['ru', 'Колодцы старого города'],
  ['uk', 'Криниці старої ґалереї, де є щуки'],
  ['sr', 'Љубазни фењерџија чађавог лица'],
  ['ar', 'آبار المدينة القديمة'],
  ['he', 'בארות העיר העתיקה'],
  ['hi', 'पुराने नगर के कुएँ'],
] as const;

const THEMES = ['lectern', 'blackboard', 'broadside', 'raster'];

describe('a single file of twelve slides', () => {
  const everywhere = THEMES.flatMap(theme => WORDS.map(([lang, words]) => [lang, theme, words] as const));

  it.each(everywhere)('stays below 450 kB in %s in the theme %s', (lang, theme, words) => {
    const { page } = write(lecture(lang, words, theme), true);
    expect(Buffer.byteLength(page)).toBeLessThan(450_000);
  });

  it('carries a letter that two subsets of a font have in one of them', () => {
    const { page } = write(lecture('ro', 'Ăsta e mărul, œuf'), true);
    const faces = [
      ...page.matchAll(/@font-face \{font-family: "Lectern Sans"; font-style: normal; font-weight: 400;/g),
    ];
    expect(faces).toHaveLength(2);
  });

  it('carries of a Latin font what it shows in it', () => {
    const lengths = ['Колодцы', 'Wells', 'Étés'].map(
      words => write(lecture('ru', `Колодцы ${words}`), true).page.length,
    );
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(3);
  });

  it('has no letter without its font', () => {
    const { page } = write(lecture('en', 'Wells, 17 × 3 ≠ “Ångström” ž'), true);
    const ranges = [
      ...page.matchAll(/"Lectern Sans"; font-style: normal; font-weight: 400;.*?unicode-range: ([^;]*)/g),
    ]
      .flatMap(([, ranges = '']) => ranges.split(','))
      .map(range =>
        range
          .slice(2)
          .split('-')
          .map(hex => Number.parseInt(hex, 16)),
      );
    const covered = (letter: string) =>
      ranges.some(
        ([from = 0, to = from]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to,
      );
    expect([...'Wels,173“”Åö ž'].filter(letter => !covered(letter))).toEqual([]);
  });
});
