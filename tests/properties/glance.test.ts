import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Built, build } from '../../src/build.ts';
import { openGlance } from '../../src/glance/open-glance.ts';
import { loadResources } from '../../src/io/resources.ts';
import { publish } from '../../src/serve/live/publish.ts';
import { edit, edited } from './arbitrary-edit.ts';
import { pieces, plainText, sections } from './arbitrary-outline.ts';

const resources = await loadResources();
const texts = fc.oneof(
  sections.map(parts => parts.join('\n\n')),
  pieces.map(parts => parts.join('\n\n')),
  plainText,
);

function made(contents: string) {
  const built = build({ path: 'talk.md', contents }, { resources });
  return { built, text: contents, sections: publish(built.artifacts).page?.sections ?? new Map() };
}

/** What holds for the whole lecture; an edit may turn it over, as when its language is guessed anew. */
function wholeOf({ deck }: Built): object {
  const slides = deck.sections.map(section => [section.title, section.slides.map(({ id }) => id)]);
  return JSON.parse(
    JSON.stringify([deck.meta, slides], (key, value) => (key === 'position' ? undefined : value)),
  );
}

const TIMING = / data-timing="\d+"/g;

describe('a glance at an edit', () => {
  let seen = 0;
  it('shows of the slides what the whole build makes of them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 3, maxLength: 3 }), (text, edits) => {
        const before = made(text);
        const glance = openGlance(before);
        for (const one of edits) {
          const now = edited(text, one);
          const glanced = glance.at(now);
          if (!glanced) continue;
          const after = made(now);
          fc.pre(JSON.stringify(wholeOf(before.built)) === JSON.stringify(wholeOf(after.built)));
          seen += 1;
          // What marks mean in plain text is told by all of it: an edit may turn other slides over as well.
          const isPlain = after.built.outline.format === 'plain';
          const expected = isPlain ? glanced : new Map([...before.sections, ...glanced]);
          const whole = new Map([...after.sections].filter(([id]) => expected.has(id)));
          const withoutTimes = (all: ReadonlyMap<string, string>) =>
            [...all].map(([id, html]) => [id, html.replace(TIMING, '')]);
          expect(withoutTimes(expected)).toEqual(withoutTimes(whole));
        }
      }),
      { numRuns: 20 },
    );
    expect(seen).toBeGreaterThan(3);
  });
});
