import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import type { MeasuredSlide } from '../../src/model/measured-slide.ts';
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
    const resources = await shippedResources(CONTENT);
    const file = { path: name, contents: readFileSync(join(CONTENT, name)) };
    const { artifacts } = build(file, { resources, meta: { theme, aspect } });
    expect(await misfits(await bench.writeArtifacts(artifacts))).toEqual([]);
  });
});

async function misfits(url: string): Promise<readonly MeasuredSlide[]> {
  const { page } = await bench.page(url);
  await evaluate(page, `${MEASURE};undefined`);
  await evaluate(page, 'lecternMeasure.fitSlides()');
  const slides = await evaluate<MeasuredSlide[]>(page, 'lecternMeasure.measureSlides(0, 1000)');
  return slides.filter(({ findings, shrunk }) => findings.length > 0 || shrunk < 1);
}
