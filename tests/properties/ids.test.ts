import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeKept } from '../../src/keep/compose-kept.ts';
import type { Memory } from '../../src/keep/memory.ts';
import { type Deck, slidesOf } from '../../src/model/deck.ts';
import { readOutline } from '../../src/read/index.ts';
import { blockText } from '../../src/text/plain-text.ts';

/** A slide that is known by its mark, whatever it is called and whatever else it says. */
interface Topic {
  readonly mark: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** What an author does to the slide at a place; beyond the last one nothing happens. */
type Edit =
  | {
      readonly does: 'insert';
      readonly at: number;
      readonly title: string;
      readonly words: readonly string[];
    }
  | { readonly does: 'remove'; readonly at: number }
  | { readonly does: 'move'; readonly at: number; readonly to: number }
  | { readonly does: 'rename'; readonly at: number; readonly title: string }
  | { readonly does: 'reword'; readonly at: number; readonly which: number; readonly word: string };

/** So few that many slides are called the same. */
const title = fc.constantFrom('Example', 'Example', 'Exercise', 'Water', 'Θάλασσα', '2024');
const word = fc.constantFrom('tide', 'sand', 'delta', 'slowly', 'πάντα', 'river', 'carries', 'über', 'moss');
const words = fc.array(word, { minLength: 4, maxLength: 12 });
const at = fc.nat({ max: 9 });
const does = <const Name extends Edit['does']>(name: Name) => fc.constant(name);

const small = fc.oneof(
  fc.record({ does: does('remove'), at }),
  fc.record({ does: does('move'), at, to: at }),
  fc.record({ does: does('reword'), at, which: at, word }),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  small,
  fc.record({ does: does('insert'), at, title, words }),
  fc.record({ does: does('rename'), at, title }),
);

function edited(topics: readonly Topic[], edit: Edit, fresh: () => string): readonly Topic[] {
  const chosen = topics[edit.at];
  const others = topics.filter(topic => topic !== chosen);
  const change = (to: Partial<Topic>) =>
    topics.map(topic => (topic === chosen ? { ...topic, ...to } : topic));
  if (edit.does === 'insert')
    return topics.toSpliced(edit.at, 0, { mark: fresh(), title: edit.title, words: edit.words });
  if (!chosen) return topics;
  if (edit.does === 'remove') return topics.length < 3 ? topics : others;
  if (edit.does === 'move') return others.toSpliced(edit.to, 0, chosen);
  if (edit.does === 'rename') return change({ title: edit.title });
  return change({ words: chosen.words.map((word, index) => (index === edit.which ? edit.word : word)) });
}

const start = fc.array(fc.record({ title, words }), { minLength: 2, maxLength: 7 });
const evenings = fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 });

interface Built {
  readonly deck: Deck;
  readonly text: string;
  readonly memory: Memory;
}

function buildWith(topics: readonly Topic[], text: string, memory: Memory, editing = false): Built {
  const contents = topics
    .map(
      ({ mark, title, words }) =>
        `## ${title}\n\n- ${words.join(' ')}\n- ${mark} says ${mark}again and ${mark}more.`,
    )
    .join('\n\n');
  const outline = readOutline(
    { path: 't.md', contents },
    { from: 'markdown', meta: { title: 'T', lang: 'en' } },
  );
  const built = composeKept(outline, { sidecar: { path: 't.slides.yaml', contents: text }, memory, editing });
  return { deck: built.deck, text: built.sidecarText ?? text, memory: built.remember() };
}

/** The mark of the slide that an id leads to. */
function leadsTo(id: string, deck: Deck): string | undefined {
  const slide = slidesOf(deck).find(one => one.id === id || one.formerIds?.includes(id));
  return slide && markIn(blockText(slide.body));
}

function markIn(text: string): string | undefined {
  return /\bmark\d+\b/.exec(text)?.[0];
}

/** Edits evening after evening, and calls `look` after each build. */
function live(
  first: ReadonlyArray<Omit<Topic, 'mark'>>,
  edits: ReadonlyArray<readonly Edit[]>,
  look: (built: Built, topics: readonly Topic[], before: readonly Topic[]) => void,
  editing = false,
): void {
  let count = 0;
  const fresh = () => {
    count += 1;
    return `mark${count}`;
  };
  let topics: readonly Topic[] = first.map(topic => ({ ...topic, mark: fresh() }));
  let built = buildWith(topics, '', []);
  look(built, topics, topics);
  for (const evening of edits) {
    const before = topics;
    topics = evening.reduce((now, edit) => edited(now, edit, fresh), topics);
    built = buildWith(topics, built.text, built.memory, editing);
    look(built, topics, before);
  }
}

describe('ids while an outline is edited and built again and again', () => {
  it.each([false, true])(
    'lead to the slide that had them, and to no other (while presenting: %s)',
    editing => {
      fc.assert(
        fc.property(start, evenings, (first, edits) => {
          const owners = new Map<string, string>();
          let isFirst = true;
          live(
            first,
            edits,
            ({ deck }, topics) => {
              const there = new Set(topics.map(({ mark }) => mark));
              for (const [id, mark] of owners)
                if (there.has(mark)) expect([id, leadsTo(id, deck)]).toEqual([id, mark]);
              for (const { id, body } of slidesOf(deck)) {
                const mark = markIn(blockText(body));
                if (mark && (isFirst || !editing)) owners.set(id, mark);
              }
              isFirst = false;
            },
            editing,
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it('are the same in a second build, and in a fresh clone without the deck of before', () => {
    fc.assert(
      fc.property(start, evenings, (first, edits) => {
        live(first, edits, ({ deck, text, memory }, topics) => {
          expect(buildWith(topics, text, memory)).toMatchObject({ text, deck: { sections: deck.sections } });
          expect(buildWith(topics, text, []).deck.sections).toEqual(deck.sections);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('need no file as long as every slide has a title of its own, and keeps it', () => {
    fc.assert(
      fc.property(start, fc.array(fc.array(small, { minLength: 1, maxLength: 3 })), (first, edits) => {
        const named = first.map((topic, index) => ({ ...topic, title: `${topic.title} ${index}` }));
        live(named, edits, ({ text }) => expect(text).toBe(''));
      }),
      { numRuns: 40 },
    );
  });
});
