import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparableSlide } from '../../src/compare/comparable-slide.ts';
import { matchSlides } from '../../src/compare/match-slides.ts';
import { wordsOf } from '../../src/text/words.ts';

it('pairs slides that did not change with themselves, whatever happens to the others', () => {
  fc.assert(
    fc.property(deck(), edits(), (before, all) => {
      const { after, kept } = applyEdits(before, all);
      const { pairs } = matchSlides(before, after);
      for (const slide of kept) {
        const found = pairs.find(pair => after[pair.after] === slide);
        expect(before[found?.before ?? -1]).toBe(slide);
      }
    }),
  );
});

it('never pairs slides without a word in common', () => {
  fc.assert(
    fc.property(deck(), deck(), (before, after) => {
      for (const pair of matchSlides(before, after).pairs) {
        const words = new Set(wordsOf(textOf(before[pair.before])));
        expect(wordsOf(textOf(after[pair.after])).some(word => words.has(word))).toBe(true);
      }
    }),
  );
});

it('accounts for every slide once', () => {
  fc.assert(
    fc.property(deck(), edits(), (before, all) => {
      const { after } = applyEdits(before, all);
      const { pairs, removed, added } = matchSlides(before, after);
      const olds = [...pairs.map(pair => pair.before), ...removed].sort((a, b) => a - b);
      const news = [...pairs.map(pair => pair.after), ...added].sort((a, b) => a - b);
      expect(olds).toEqual(before.map((_, place) => place));
      expect(news).toEqual(after.map((_, place) => place));
    }),
  );
});

interface Edit {
  readonly kind: 'insert' | 'remove' | 'move' | 'reword' | 'retitle';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

function applyEdits(before: readonly ComparableSlide[], all: readonly Edit[]) {
  const after = [...before];
  for (const { kind, at, to, text } of all) {
    const place = at % Math.max(after.length, 1);
    const slide = after[place];
    if (kind === 'insert' || !slide) after.splice(place, 0, slideOf(text, slide?.title ?? text));
    else if (kind === 'remove') after.splice(place, 1);
    else if (kind === 'reword') after[place] = { ...slide, body: `${slide.body} ${text}` };
    else if (kind === 'retitle') after[place] = { ...slide, title: text, id: text };
    else after.splice(to % after.length, 0, ...after.splice(place, 1));
  }
  return { after, kept: after.filter(slide => before.includes(slide)) };
}

function deck() {
  const texts = fc.uniqueArray(sentence(), { minLength: 1, maxLength: 14 });
  return texts.map(all => all.map((text, at) => slideOf(text, text.split(' ')[at % 2] ?? text)));
}

function edits() {
  const kind = fc.constantFrom<Edit['kind']>('insert', 'remove', 'move', 'reword', 'retitle');
  return fc.array(fc.record({ kind, at: fc.nat(50), to: fc.nat(50), text: sentence() }), { maxLength: 12 });
}

function sentence() {
  return fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 }).map(words => words.join(' '));
}

const WORDS =
  'tide moon harbour basalt granite lava envoy treaty bread yeast salt oven enzyme pocket leaf light'.split(
    ' ',
  );

function slideOf(body: string, title: string): ComparableSlide {
  return { id: `${title}.${body}`, layout: 'points', section: '', title, body, notes: '', pictures: '' };
}

function textOf(slide: ComparableSlide | undefined): string {
  return `${slide?.title}\n${slide?.body}`;
}
