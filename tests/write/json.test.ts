import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/index.ts';
import type { Meta } from '../../src/model/meta.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { readOutline, readOutlines } from '../../src/read/index.ts';
import { emptySidecar } from '../../src/read/sidecar/read-sidecar.ts';
import { deckToJson, writeJson } from '../../src/write/json.ts';

const deckOf = (contents: string, meta: Meta = {}) =>
  composeDeck(readOutline({ path: 'talk.md', contents }, { from: 'markdown', meta }));
const jsonOf = (contents: string, meta: Meta = {}) => deckToJson(deckOf(contents, meta));

const ofTwoFiles = (more = '', sidecar?: Sidecar) =>
  deckToJson(
    composeDeck(
      readOutlines([
        { path: 'one.md', contents: '# T\n\n## A\n\n- a\n' },
        { path: 'two.md', contents: `## B\n\n- b\n${more}` },
      ]),
      sidecar,
    ),
  );

describe('deck.json', () => {
  it('is a file of its own, and the same every time', () => {
    const [artifact, ...others] = writeJson(deckOf('# T\n\n## A\n\n- a'), undefined as never).artifacts;
    expect([artifact?.path, artifact?.mediaType, others.length]).toEqual([
      'deck.json',
      'application/json',
      0,
    ]);
    expect(artifact?.contents).toBe(
      writeJson(deckOf('# T\n\n## A\n\n- a'), undefined as never).artifacts[0]?.contents,
    );
  });

  it('names the file of lines that are in another than the first', () => {
    const [, a, b] = ofTwoFiles().slides;
    expect([a?.lines, a?.file, b?.lines, b?.file]).toEqual([[3, 5], undefined, [1, 3], 'two.md']);
    expect([a?.points[0]?.file, b?.points[0]?.line, b?.points[0]?.file]).toEqual([undefined, 3, 'two.md']);
  });

  it('holds points within points, with their lines', () => {
    expect(jsonOf('# T\n\n## A\n\n- a **b**\n  - c\n- d').slides[1]?.points).toEqual([
      { text: 'a b', line: 5, points: [{ text: 'c', line: 6, points: [] }] },
      { text: 'd', line: 7, points: [] },
    ]);
  });

  it('holds all that a slide shows, and not what is only said', () => {
    const slide = jsonOf(
      '# T\n\n## A\n\n- One here. Two there.\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n![A hive](h.svg)',
    ).slides[1];
    expect(slide?.text).toBe('A\nOne here. Two there.\nx\ty\n1\t2\nA hive');
    expect(jsonOf('# T\n\n## A\n\n- One is here. Two is there.\n- b').slides[1]).toMatchObject({
      text: 'A\nOne is here.\nb',
      notes: 'One is here. Two is there.',
    });
  });

  it('shows on the title slide what is known of the lecture', () => {
    const json = jsonOf('# T\n\n## A\n\n- a', {
      subtitle: 'S',
      authors: ['A', 'B'],
      course: 'C',
      date: 'Week 2',
    });
    expect(json.slides[0]?.text).toBe('T\nS\nA, B\nC\nWeek 2');
    expect(json.meta).toEqual({
      title: 'T',
      subtitle: 'S',
      authors: ['A', 'B'],
      course: 'C',
      date: 'Week 2',
      lang: 'en',
      dir: 'ltr',
    });
  });

  it('names the section, the part and the lines of a slide', () => {
    const slides = jsonOf('# S\n\n## A\n\n- a\n\n---\n\n- b\n\n# U\n\n## B\n\n- c', { title: 'T' }).slides;
    expect(
      slides.filter(slide => slide.title === 'A').map(slide => [slide.section, slide.part, slide.lines]),
    ).toEqual([
      ['S', { index: 1, count: 2 }, [3, 5]],
      ['S', { index: 2, count: 2 }, [9, 9]],
    ]);
  });

  it('puts the mark of a footnote before its text', () => {
    expect(jsonOf('# T\n\n## A\n\n- a[^n]\n\n[^n]: Short.').slides[1]?.notes).toBe('[n] Short.');
  });

  it('has the fields that the manual describes, in its order, and no others', () => {
    const manual = readFileSync(resolve(import.meta.dirname, '../../docs/deck-json.md'), 'utf8');
    const links = new Map([['c', 'b']]);
    const json = ofTwoFiles('\n![A hive](h.svg)\n', { ...emptySidecar('one.slides.yaml'), links });
    const documented = (section: string) =>
      [...(manual.split(`## ${section}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(
        match => match[1],
      );
    expect(documented('The deck')).toEqual(Object.keys(json));
    expect(documented('A slide')).toEqual(Object.keys(json.slides[2] ?? {}));
    expect(documented('A point')).toEqual(Object.keys(json.slides[2]?.points[0] ?? {}));
  });
});
