import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { openGlance } from '../../src/glance/open-glance.ts';
import { loadResources } from '../../src/io/resources.ts';
import { publish } from '../../src/serve/live/publish.ts';

const resources = await loadResources();
const TEXT = `---
title: Ice
---

# Glaciers

## How ice flows

- Slowly, and fastest where it is thick.
- The bed slows it.

## What ice leaves

- Moraines.
- Lakes.[^1]

[^1]: Where ice was, water is.
`;

function glanceAt(change: (text: string) => string, text = TEXT) {
  const built = build({ path: 'ice.txt', contents: text }, { resources });
  const sections = publish(built.artifacts).page?.sections ?? new Map<string, string>();
  return openGlance({ built, text, sections }).at(change(text));
}

describe('a glance at an edit', () => {
  it('gives the slides of the subject that it stays within', () => {
    const glanced = glanceAt(text => text.replace('Slowly', 'Like honey'));
    expect(glanced?.before).toEqual(['glaciers.how-ice-flows']);
    expect([...(glanced?.now.keys() ?? [])]).toEqual(['glaciers.how-ice-flows']);
    expect([...(glanced?.now.values() ?? [])][0]).toContain('Like honey');
  });

  it('gives the same where the edit before was at the same place, at another one, or before all slides', () => {
    const built = build({ path: 'ice.txt', contents: TEXT }, { resources });
    const sections = publish(built.artifacts).page?.sections ?? new Map<string, string>();
    const now = TEXT.replace('Slowly', 'Like honey');
    const glimpses = ['Slowly', 'Moraines', 'title: Ice'].map(words => {
      const before = TEXT.replace(words, 'Other');
      return openGlance({ built, text: TEXT, sections, before }).at(now);
    });
    for (const glimpse of glimpses) expect(glimpse).toEqual(glanceAt(() => now));
    expect(glimpses[0]?.now.size).toBe(1);
  });

  it('finds the slide where lines come and go', () => {
    expect(glanceAt(text => text.replace('- The bed', '- Water helps.\n- The bed'))?.now.size).toBe(1);
    expect(glanceAt(text => text.replace('- The bed slows it.\n', ''))?.now.size).toBe(1);
  });

  it.each([
    ['a heading above all others', (text: string) => text.replace('## What ice', '# What ice')],
    ['a heading below the slide before', (text: string) => text.replace('## How ice', '### How ice')],
    ['how many slides a section opens', (text: string) => text.replace(/## What[\s\S]*?\n\n\[/, '[')],
    ['code that has no end', (text: string) => text.replace('- The bed', '```\n- The bed')],
    ['a comment that has no end', (text: string) => text.replace('- The bed', '<!--\n- The bed')],
    ['notes that have no end', (text: string) => text.replace('- The bed', '::: notes\n- The bed')],
    ['settings', (text: string) => text.replace('title: Ice', 'title: Snow')],
    [
      'what defines a label',
      (text: string) => text.replace('- The bed', '[bed]: https://example.org\n\n- The bed'),
    ],
    ['what may refer to one', (text: string) => text.replace('- The bed', '- The [^1] bed')],
  ])('leaves to the build what is said by %s', (_, change) => {
    expect(glanceAt(change)).toBeUndefined();
  });
});

describe('a glance at an edit of headings', () => {
  const PARTS = `# Glaciers

## How ice flows

- Slowly.

## What it carries

- Stones.

## What it leaves

- Lakes.

# Rivers

## Where they rise

- In springs.

## Where they end

- In the sea.
`;
  const idsAt = (change: (text: string) => string) => {
    const glanced = glanceAt(change, PARTS);
    return glanced && [glanced.before, [...glanced.now.keys()]];
  };

  it('gives a slide its other title and its other name', () => {
    const glanced = glanceAt(text => text.replace('What it carries', 'What it bears'), PARTS);
    expect(glanced?.before).toEqual(['glaciers.what-it-carries']);
    expect(glanced?.now.get('glaciers.what-it-bears')).toContain('<h2 class="title">What it bears</h2>');
  });

  it('gives slides that come, with their numbers', () => {
    const glanced = glanceAt(text => text.replace('# Rivers', '## Why\n\n- Cold.\n\n# Rivers'), PARTS);
    expect(glanced?.before).toEqual(['glaciers.what-it-leaves']);
    expect([...(glanced?.now.keys() ?? [])]).toEqual(['glaciers.what-it-leaves', 'glaciers.why']);
    expect(glanced?.now.get('glaciers.why')).toContain('<span class="foot-number">6</span>');
  });

  it('gives nothing in place of a slide that goes', () => {
    const gone = (text: string) => text.replace('## What it carries\n\n- Stones.\n\n', '');
    expect(idsAt(gone)).toEqual([['glaciers.what-it-carries'], []]);
  });

  it('gives slides in another order, each under its name', () => {
    const swap = (text: string) =>
      text.replace(/(## How[\s\S]*?)(## What it c[\s\S]*?)(?=## What it l)/, (_, one, other) => other + one);
    const [how, what] = ['glaciers.how-ice-flows', 'glaciers.what-it-carries'];
    expect(idsAt(swap)).toEqual([
      [how, what],
      [what, how],
    ]);
  });

  it('gives a slide that becomes two, and two that become one', () => {
    const split = (text: string) => text.replace('- Stones.', '- Stones.\n\n## How far\n\n- To the end.');
    expect(idsAt(split)?.[1]).toEqual(['glaciers.what-it-carries', 'glaciers.how-far']);
    expect(idsAt(text => text.replace('## What it leaves', ''))?.[1]).toEqual(['glaciers.what-it-carries']);
  });

  it('gives a section its other title, on all of its slides', () => {
    const glanced = glanceAt(text => text.replace('# Rivers', '# Streams'), PARTS);
    expect(glanced?.before).toEqual(['rivers', 'rivers.where-they-rise', 'rivers.where-they-end']);
    expect(glanced?.now.get('streams')).toContain('href="#/streams.where-they-end"');
    expect(glanced?.now.get('streams.where-they-rise')).toContain('<p class="eyebrow">Streams</p>');
  });

  it('gives nothing in place of nothing once the text is what it was', () => {
    expect(idsAt(text => text)).toEqual([[], []]);
  });
});

describe('a glance at an edit while old ids are kept', () => {
  const presented = (contents: string, change: (text: string) => string, sidecar = '') => {
    const first = { path: 'ice.slides.yaml', contents: sidecar };
    const options = { resources, memory: [], editing: true, sidecar: first };
    const built = build({ path: 'ice.txt', contents }, options);
    const sections = publish(built.artifacts).page?.sections ?? new Map<string, string>();
    return openGlance({ built, text: contents, sections }).at(change(contents));
  };

  it('lets the old name lead to a slide that has another title', () => {
    const glanced = presented(TEXT.replace('[^1]', ''), text =>
      text.replace('How ice flows', 'How ice moves'),
    );
    expect(glanced?.now.get('glaciers.how-ice-moves')).toContain('data-former-ids="glaciers.how-ice-flows"');
  });

  it('keeps the name of a slide whose copy comes before it', () => {
    const copy = '## How ice flows\n\n- Not at all, some say.\n\n';
    const glanced = presented(TEXT, text => text.replace('## How ice', `${copy}## How ice`));
    expect([...(glanced?.now.keys() ?? [])].at(-1)).toBe('glaciers.how-ice-flows');
  });

  it('does what stands beside the outline', () => {
    const sidecar = 'slides:\n  glaciers.how-ice-flows:\n    theme: dark\n';
    const glanced = presented(TEXT, text => text.replace('Slowly', 'Like honey'), sidecar);
    const html = [...(glanced?.now.values() ?? [])].join('');
    expect(html).toMatch(/class="slide [^"]*\bdark\b/);
    expect(html).toContain('Like honey');
  });
});

describe('a glance at an edit of plain text', () => {
  const PLAIN = `Moss and peat
How moss grows
- Water
- It drinks with all of its leaves. It has no roots.
- Light
- Shade is enough for it. Few others live there.
How peat forms
- Acid
- Nothing rots in it. So layers grow upon layers.
- Time
- A metre takes a thousand years. Then it is cut in a day.
`;

  it('gives the slides of the section that it stays within', () => {
    const glanced = glanceAt(text => text.replace('Few others', 'Hardly any others'), PLAIN);
    const html = [...(glanced?.now.values() ?? [])].join('\n');
    expect(html).toContain('Hardly any others');
    expect(html).not.toContain('peat-forms');
  });

  it('gives the slides that a heading makes of one', () => {
    const glanced = glanceAt(text => text.replace('- Light\n', 'Light\n'), PLAIN);
    expect([...(glanced?.now.keys() ?? [])]).toEqual(['how-moss-grows', 'light']);
  });
});
