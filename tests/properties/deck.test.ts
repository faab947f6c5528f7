import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDeck, findLostWords } from '../../src/compose/index.ts';
import { fitSlides } from '../../src/fit/index.ts';
import { slideFits } from '../../src/fit/set-slide.ts';
import type { Block, Deck } from '../../src/model/deck.ts';
import { slidesOf } from '../../src/model/deck.ts';
import type { Meta } from '../../src/model/meta.ts';
import type { Outline } from '../../src/model/outline.ts';
import { readOutline } from '../../src/read/index.ts';
import { blockText, phrasingText } from '../../src/text/plain-text.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import { deckToJson, writeJson } from '../../src/write/json.ts';
import { TYPE } from '../fit/tokens.ts';
import { pieces, plainText, sections } from './arbitrary-outline.ts';

const RUNS = { numRuns: 60 };
const META: Meta = { title: 'Land and water', lang: 'en' };
const details = fc.constantFrom<Meta>(
  {},
  { detail: 'full' },
  { detail: 'labels' },
  { slideLevel: 2 },
  { steps: true },
);

const markdown = fc
  .tuple(pieces, details)
  .map(([parts, meta]) =>
    readOutline(
      { path: 'talk.md', contents: parts.join('\n\n') },
      { from: 'markdown', meta: { ...META, ...meta } },
    ),
  );
const plain = plainText.map(contents => readOutline({ path: 'talk.txt', contents }, { from: 'plain' }));
const outlines: fc.Arbitrary<Outline> = fc.oneof(markdown, plain);

const deckOf = (outline: Outline): Deck => fitSlides(composeDeck(outline), TYPE);

describe('whatever the outline', () => {
  it('no word is lost', () => {
    fc.assert(
      fc.property(outlines, outline => {
        expect(findLostWords(outline, deckOf(outline))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every word stands in deck.json, as often as it is written', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const { slides } = deckToJson(deckOf(outline));
        const left = bagOf(slides.map(slide => `${slide.text}\n${slide.notes}`).join('\n'));
        const written = [phrasingText(outline.title?.children ?? []), blockText(outline.tree.children)].join(
          '\n',
        );
        for (const word of wordsOf(written)) left.set(word, (left.get(word) ?? 0) - 1);
        expect([...left].filter(([, count]) => count < 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('detail full leaves nothing but the author’s notes to the notes', () => {
    fc.assert(
      fc.property(pieces, parts => {
        const outline = read(parts, { detail: 'full' });
        const deck = deckOf(outline);
        fc.pre(deck.messages.every(message => message.rule !== 'too-long-for-a-slide'));
        const titles = deck.sections.map(section => phrasingText(section.title ?? []));
        const left = bagOf([...titles, ...deckToJson(deck).slides.map(slide => slide.text)].join('\n'));
        const shown = blockText(outline.tree.children.filter(node => node.type !== 'notes'));
        expect([...bagOf(shown).keys()].filter(word => !left.has(word))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the same outline gives the same bytes', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const bytes = () =>
          writeJson(deckOf(structuredClone(outline)), undefined as never).artifacts[0]?.contents;
        expect(bytes()).toBe(bytes());
      }),
      RUNS,
    );
  });

  it('composing leaves the outline as it is', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const before = structuredClone(outline);
        deckOf(outline);
        expect(outline).toEqual(before);
      }),
      RUNS,
    );
  });

  it('every slide fits by the estimate', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const tight = slidesOf(deckOf(outline)).filter(
          slide => !slideFits(slide, slide.fit?.bodySize ?? 24, TYPE),
        );
        expect(tight.map(slide => slide.id)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('slides are numbered one after the other, and ids are unique and safe', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const slides = slidesOf(deckOf(outline));
        expect(slides.map(slide => slide.number)).toEqual(slides.map((_, index) => index + 1));
        expect(new Set(slides.map(slide => slide.id)).size).toBe(slides.length);
        expect(slides.filter(slide => !/^(?!\d+$)[^\s/"'<>#%]+$/u.test(slide.id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('links within the deck lead to a slide', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const deck = deckOf(outline);
        const ids = new Set(slidesOf(deck).map(slide => slide.id));
        const targets = [...JSON.stringify(deck.sections).matchAll(/"url":"#([^"]*)"/g)].map(
          match => match[1],
        );
        expect(targets.filter(target => !ids.has(target ?? ''))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('no point begins or ends in the middle of a sentence', () => {
    fc.assert(
      fc.property(outlines, outline => {
        const sentences = new Set(
          blockText(outline.tree.children)
            .split('\n')
            .flatMap(line => trimmed(line)),
        );
        const shown = slidesOf(deckOf(outline)).flatMap(slide => textsOf(slide.body));
        expect(shown.flatMap(text => trimmed(text)).filter(text => !sentences.has(text))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a new slide', () => {
  it('changes no other id', () => {
    fc.assert(
      fc.property(sections, fc.nat(), (parts, at) => {
        const index = 1 + (at % parts.length);
        const more = [...parts.slice(0, index), '## Quite new\n\n- and short', ...parts.slice(index)];
        const ids = (all: string[]) => slidesOf(composeDeck(read(all))).map(slide => slide.id);
        const kept = new Set(ids(more));
        expect(ids(parts).filter(id => !kept.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function read(parts: readonly string[], meta: Meta = {}): Outline {
  const contents = parts.join('\n\n');
  return readOutline({ path: 'talk.md', contents }, { from: 'markdown', meta: { ...META, ...meta } });
}

function trimmed(text: string): string[] {
  return splitSentences(text, 'en').map(sentence => sentence.trim());
}

/** The text of every point and paragraph, by itself. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return block.children.flatMap(item => textsOf(item.children as Block[]));
    return block.type === 'paragraph' ? [blockText([block]).replace(NUMBER, '')] : [];
  });
}

/** Of a label that was a numbered point. */
const NUMBER = /^\d+\. /;
