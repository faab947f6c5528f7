import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import type { MeasuredSlide } from '../../src/model/measured-slide.ts';
import type { Meta } from '../../src/model/meta.ts';
import { shippedResources } from '../shipped-resources.ts';
import { evaluate, useBench } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'content');
const LECTURES = readdirSync(CONTENT).filter(name => /\.(?:md|txt)$/.test(name));
/** The widest and the narrowest. */
const ASPECTS = ['16:9', '4:3'] as const;
const THEMES = ['lectern', 'auditorium', 'blackboard', 'broadside', 'raster'];
const MEASURE = readFileSync(join(ROOT, 'templates/print/measure.js'), 'utf8');

const bench = useBench();

const COMBINATIONS = THEMES.flatMap(theme =>
  ASPECTS.flatMap(aspect => LECTURES.map(name => [name, theme, aspect] as const)),
);

describe('every slide fits, and none is set smaller for it', () => {
  it.each(COMBINATIONS)('of %s in the theme %s at %s', async (name, theme, aspect) => {
    expect(await misfits(await write(name, { theme, aspect }))).toEqual([]);
  });

  it.each(['lectern', 'raster'])('in the theme %s where a script needs higher lines', async theme => {
    const url = await write('error-correcting-codes.md', { theme, lang: 'km' });
    expect(await misfits(url)).toEqual([]);
    expect(await lowLines(url, 1.5)).toEqual([]);
  });
});

it('marks of a quotation hang no further out than others where margins are narrow', async () => {
  const contents =
    '# Tides\n\n## Heard at the pier\n\n> "It comes and it goes, and nobody asked it to."\n>\n> — a ferryman\n';
  const resources = await shippedResources();
  const meta: Meta = { theme: 'raster', aspect: '4:3' };
  const url = await bench.writeArtifacts(
    build({ path: 'tides.md', contents }, { resources, meta }).artifacts,
  );
  const { page } = await bench.page(url);
  expect(await evaluate(page, `document.querySelectorAll('.quotation.hung').length`)).toBe(1);
  expect(await misfits(url)).toEqual([]);
});

async function write(name: string, meta: Meta): Promise<string> {
  const resources = await shippedResources(CONTENT);
  const file = { path: name, contents: readFileSync(join(CONTENT, name)) };
  return bench.writeArtifacts(build(file, { resources, meta }).artifacts);
}

/** Texts of the author that are set in lines lower than asked for, in ems. Code and dates on a line aren't. */
async function lowLines(url: string, least: number): Promise<readonly string[]> {
  const { page } = await bench.page(url);
  return evaluate<string[]>(
    page,
    `[...document.querySelectorAll('.slides .slide :is(.title, p, li, h3, th, td, dt, dd, figcaption)')]
      .filter(e => !e.closest('.foot, .eyebrow, .footnotes, .facts, .numeral, pre, .date, math'))
      .filter(e => parseFloat(getComputedStyle(e).lineHeight) < ${least} * parseFloat(getComputedStyle(e).fontSize) - 0.1)
      .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30))`,
  );
}

async function misfits(url: string): Promise<readonly MeasuredSlide[]> {
  const { page } = await bench.page(url);
  await evaluate(page, `${MEASURE};undefined`);
  await evaluate(page, 'lecternMeasure.fitSlides()');
  const slides = await evaluate<MeasuredSlide[]>(page, 'lecternMeasure.measureSlides(0, 1000)');
  return slides.filter(({ findings, shrunk }) => findings.length > 0 || shrunk < 1);
}
