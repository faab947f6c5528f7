import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Built, build } from '../../src/build.ts';
import { openGlance } from '../../src/glance/open-glance.ts';
import { loadResources } from '../../src/io/resources.ts';
import { publish, publishAhead } from '../../src/serve/live/publish.ts';
import { edit, edited } from './arbitrary-edit.ts';
import { pieces, plainText, sections } from './arbitrary-outline.ts';

const resources = await loadResources();
const texts = fc.oneof(
  sections.map(parts => parts.join('\n\n')),
  pieces.map(parts => parts.join('\n\n')),
  plainText,
);

/** A lecture as it is made while it is presented, after an edit of another one. */
function made(contents: string, before?: Built) {
  const sidecar = { path: 'talk.slides.yaml', contents: before?.sidecarText ?? '' };
  const options = { resources, sidecar, memory: before?.remember() ?? [], editing: true };
  const built = build({ path: 'talk.md', contents }, options);
  const published = publish(built.artifacts);
  return { built, published, text: contents, sections: published.page?.sections ?? new Map() };
}

/** What holds for the whole lecture; an edit may turn it over, as when its language is guessed anew. */
function wholeOf({ deck, making, outline }: Built): string {
  const sections = making.composed.sections.map(({ number, slides }) => [number, slides[0]?.layout]);
  return JSON.stringify([outline.format, deck.meta, sections], (key, value) =>
    key === 'position' ? undefined : value,
  );
}

/** A list of slides, or the number of a section, which is put right when the whole lecture was made. */
function isOfTheDeck(html: string): boolean {
  return /^<section[^>]* class="[^"]*\blayout-(?:agenda|section)\b/.test(html);
}

const TIMING = / data-timing="\d+"/g;
const untimed = (html: string | undefined) => html?.replace(TIMING, '');

describe('a glance at an edit', () => {
  let seen = 0;
  it('shows of the slides what the whole build makes of them', () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 3, maxLength: 3 }), (text, edits) => {
        const before = made(text);
        const glance = openGlance(before);
        for (const one of edits) {
          const now = edited(text, one);
          const glimpse = glance.at(now);
          if (!glimpse) continue;
          const after = made(now, before.built);
          fc.pre(wholeOf(before.built) === wholeOf(after.built));
          seen += 1;
          const ahead = publishAhead(before.published, glimpse).page?.sections ?? new Map();
          const all = after.published.page?.sections ?? new Map();
          const names = JSON.stringify([...all.keys()]);
          // What marks mean in plain text is told by all of it: an edit may turn other slides over as well.
          const isPlain = after.built.outline.format === 'plain';
          fc.pre(!isPlain || JSON.stringify([...ahead.keys()]) === names);
          expect(JSON.stringify([...ahead.keys()])).toBe(names);
          const ids = [...(isPlain ? glimpse.now : ahead).keys()].filter(id => !isOfTheDeck(ahead.get(id)));
          for (const id of ids) expect(untimed(ahead.get(id))).toBe(untimed(all.get(id)));
        }
      }),
      { numRuns: 20 },
    );
    expect(seen).toBeGreaterThan(5);
  });
});
