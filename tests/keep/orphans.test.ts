import { describe, expect, it } from 'vitest';
import { composeKept } from '../../src/keep/compose-kept.ts';
import { readOutline } from '../../src/read/index.ts';

const BEFORE = `## Cliffs

- Waves cut a notch at their foot, until the rock above it falls.

## Dunes

- Grass holds the sand that the wind brings.
`;
const WISHES = { path: 'coast.slides.yaml', contents: 'slides:\n  cliffs:\n    timing: 3 min\n' };

const outlineOf = (contents: string) => readOutline({ path: 'coast.md', contents }, { from: 'markdown' });

/** What is said of the wish once the outline is another one. */
function saidAfter(contents: string): readonly string[] {
  const memory = composeKept(outlineOf(BEFORE), { sidecar: WISHES }).remember();
  const { deck } = composeKept(outlineOf(contents), { sidecar: WISHES, memory });
  return deck.messages.map(({ remedy = '' }) => remedy);
}

describe('a wish whose slide is gone', () => {
  it('is reported with the slide that says the most of what it said, whatever that is called', () => {
    const merged = `## Dunes

- Grass holds the sand that the wind brings.

## What the sea takes

- Every winter it comes further inland than the year before, and houses go with it.
- Where there is rock, waves cut a notch at the foot.
- Then the rock above falls, and lies there for a century as a breakwater for the rest.
- Where there are dikes, it waits.
`;
    expect(saidAfter(merged)).toEqual([
      expect.stringMatching(/^Did it become “what-the-sea-takes” \(“What the sea takes”\)\?/),
    ]);
  });

  it('rests where nobody says anything of it', () => {
    const cut = '## Dunes\n\n- Grass holds the sand that the wind brings.\n';
    expect(saidAfter(cut)).toEqual([expect.stringContaining('may have been removed')]);
  });
});
