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
    expect([...(glanced?.keys() ?? [])]).toEqual(['glaciers.how-ice-flows']);
    expect([...(glanced?.values() ?? [])][0]).toContain('Like honey');
  });

  it('finds the slide where lines come and go', () => {
    expect(glanceAt(text => text.replace('- The bed', '- Water helps.\n- The bed'))?.size).toBe(1);
    expect(glanceAt(text => text.replace('- The bed slows it.\n', ''))?.size).toBe(1);
  });

  it.each([
    ['another heading', (text: string) => text.replace('- The bed', '## The bed')],
    ['another title', (text: string) => text.replace('How ice flows', 'How ice moves')],
    ['code that has no end', (text: string) => text.replace('- The bed', '```\n- The bed')],
    ['a comment that has no end', (text: string) => text.replace('- The bed', '<!--\n- The bed')],
    ['notes that have no end', (text: string) => text.replace('- The bed', '::: notes\n- The bed')],
    ['settings', (text: string) => text.replace('title: Ice', 'title: Snow')],
    [
      'what defines a label',
      (text: string) => text.replace('- The bed', '[bed]: https://example.org\n\n- The bed'),
    ],
    ['what may refer to one', (text: string) => text.replace('- The bed', '- The [^1] bed')],
    ['lines of two subjects', (text: string) => text.replace('slows', 'stops').replace('Moraines', 'Stones')],
    ['nothing', (text: string) => text],
  ])('leaves to the build what is said by %s', (_, change) => {
    expect(glanceAt(change)).toBeUndefined();
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
    const html = [...(glanced?.values() ?? [])].join('\n');
    expect(html).toContain('Hardly any others');
    expect(html).not.toContain('peat-forms');
  });

  it('leaves to the build what makes another slide', () => {
    expect(glanceAt(text => text.replace('- Light\n', 'Light\n'), PLAIN)).toBeUndefined();
  });
});
