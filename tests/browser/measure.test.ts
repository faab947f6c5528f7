import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Nodes, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../src/fit/measure/text/breaking/break-opportunities.ts';
import type { TextStyle } from '../../src/fit/measure/text/text-style.ts';
import { measureForTheme } from '../../src/fit/measure/text/theme-measure.ts';
import type { Theme } from '../../src/model/artifact.ts';
import { readOutline } from '../../src/read/index.ts';
import { shippedResources } from '../shipped-resources.ts';
import { breaksInBrowser, type MeasureCase, openMeasurePage, useMeasuringBrowser } from './measure-page.ts';
import { LISTINGS, TEXTS } from './measure-texts.ts';
import { words } from './sketch-deck.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'content');
const browser = useMeasuringBrowser();

/** Scripts and signs that fonts of the system show: measured so that they never need more room than was counted. */
const BOUNDED = ['chinese', 'japanese', 'korean', 'signs', 'emoji', 'soft hyphens'];
/** No font for it on many machines, and none shipped: marks would be shown beside their letters. */
const WITHOUT_FONT = ['thai', 'burmese'];
/** In languages of their own, which have their own rules in CSS. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = { arabic: 'ar', hebrew: 'he', hindi: 'hi' };

const STYLES: ReadonlyArray<readonly [TextStyle, readonly number[]]> = [
  [{ role: 'sans' }, [38, 34, 30, 27, 24]],
  [{ role: 'sans', weight: 600 }, [34, 27]],
  [{ role: 'serif', weight: 600, letterSpacing: -0.011 }, [50, 42]],
  [{ role: 'serif', italic: true, letterSpacing: -0.004 }, [44, 36]],
  [{ role: 'serif' }, [66]],
];

describe('lines counted without a browser are those of the browser', () => {
  it.each(['lectern', 'auditorium', 'blackboard', 'broadside', 'raster'])('in the theme %s', async name => {
    const cases = [...textCases('en', kind => !(kind in OTHER_LANGUAGES)), ...lectureCases(), ...codeCases()];
    const found = await compare(name, 'en', cases);
    const exact = found.filter(({ kind }) => !BOUNDED.includes(kind));
    expect(shareOf(exact, ({ mine, real }) => mine === real)).toBeGreaterThanOrEqual(0.995);
    expect(exact.filter(({ mine, real }) => mine < real - 1)).toEqual([]);
    expect(found.filter(({ kind, mine, real }) => BOUNDED.includes(kind) && mine < real)).toEqual([]);
  });

  it.each(Object.entries(OTHER_LANGUAGES))('in %s', async (kind, lang) => {
    const found = await compare(
      'lectern',
      lang,
      textCases(lang, name => name === kind),
    );
    expect(shareOf(found, ({ mine, real }) => mine === real)).toBeGreaterThanOrEqual(0.95);
    expect(found.filter(({ mine, real }) => mine < real - 1)).toEqual([]);
  });
});

it('lines may end where they may in the browser, in every script', async () => {
  const texts = Object.entries(TEXTS).flatMap(([kind, list]) => (kind === 'code' ? [] : list));
  const real = await breaksInBrowser(browser(), texts, 'en');
  const mine = texts.map(text => Array.from(findBreaks(text, 'en')).flatMap((may, at) => (may ? [at] : [])));
  for (const [index, text] of texts.entries()) expect([text, mine[index]]).toEqual([text, real[index]]);
});

interface Compared extends MeasureCase {
  readonly mine: number;
  readonly real: number;
}

async function compare(name: string, lang: string, cases: readonly MeasureCase[]): Promise<Compared[]> {
  const resources = await shippedResources();
  const theme = themeNamed(resources.theme(name));
  const measure = measureForTheme(theme, resources);
  const page = await openMeasurePage(browser(), theme, resources, join(ROOT, 'lib/assets'), lang);
  const real = await page.lines(cases);
  await page.close();
  return cases.map((each, index) => ({
    ...each,
    real: Math.round(real[index] ?? 0),
    mine:
      typeof each.phrasing === 'string'
        ? measure.countCodeLines(each.phrasing, each.width, each.size)
        : measure.countLines(measure.measure(each.phrasing, each.style), each.width, each.size),
  }));
}

function themeNamed(theme: Theme | undefined): Theme {
  if (!theme) throw new Error('There is no such theme');
  return theme;
}

function shareOf(found: readonly Compared[], holds: (each: Compared) => boolean): number {
  return found.filter(holds).length / found.length;
}

/** Widths from a narrow column to a whole slide, the same in each run. */
function widthsFor(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, index) => 160 + ((seed * 7919 + index * 1543) % 3680) / 4);
}

function textCases(lang: string, wanted: (kind: string) => boolean): MeasureCase[] {
  const kinds = Object.entries(TEXTS).filter(([kind]) => wanted(kind) && !WITHOUT_FONT.includes(kind));
  return kinds.flatMap(([kind, texts]) =>
    texts.flatMap((text, index) => inAllStyles(kind, words(text), lang, 4, index + text.length)),
  );
}

function inAllStyles(
  kind: string,
  phrasing: readonly PhrasingContent[],
  lang: string,
  count: number,
  seed: number,
): MeasureCase[] {
  const unspaced = lang === 'en' ? {} : { letterSpacing: 0 };
  return STYLES.flatMap(([style, sizes]) =>
    sizes.flatMap(size =>
      widthsFor(count, seed + size).map(width => ({
        kind,
        phrasing,
        style: { ...style, ...unspaced, lang },
        size,
        width,
      })),
    ),
  );
}

/** The texts of the sample lectures in scripts of Europe. */
function lectureCases(): MeasureCase[] {
  const names = readdirSync(CONTENT).filter(name => /\.(?:md|txt)$/.test(name) && !name.includes('-ar'));
  return names.flatMap(name => {
    const outline = readOutline({ path: name, contents: readFileSync(join(CONTENT, name)) });
    return phrasings(outline.tree).flatMap((phrasing, index) =>
      inAllStyles(name, phrasing, 'en', 1, index).slice(index % 12, (index % 12) + 1),
    );
  });
}

function phrasings(node: Nodes): Array<readonly PhrasingContent[]> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return node.children.some(child => child.type === 'image') || node.children.length === 0
      ? []
      : [node.children];
  return 'children' in node ? node.children.flatMap(phrasings) : [];
}

function codeCases(): MeasureCase[] {
  return LISTINGS.flatMap((code, index) =>
    [28, 24, 20, 18, 14].flatMap(size =>
      widthsFor(4, size + index).map(
        (width): MeasureCase => ({
          kind: index === LISTINGS.length - 1 ? 'signs' : 'listing',
          phrasing: code,
          style: { role: 'mono' },
          size,
          width,
        }),
      ),
    ),
  );
}
