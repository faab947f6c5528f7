/**
 * What measuring costs: the texts of generated slides, each asked for its lines at five sizes, as fitting does.
 *
 *   node scripts/measure-cost.mjs [slides]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';

const ROOT = join(import.meta.dirname, '..');
const ASSETS = join(ROOT, 'lib/assets');
const SIZES = [38, 34, 30, 27, 24];
const WORDS =
  'the earth turns once a day so that difference in local time is longitude clocks moons “tables” offered by ' +
  'astronomers, sailors and well-known joiners; naïve façades of 1714 were efficient. Übung macht den Meister';

const { measureForTheme } = await importSource('fit/measure/text/theme-measure.ts');
const [slides, others] = chunks(makeSlides(2 * Number(process.argv[2] ?? 1000)));
const faces = JSON.parse(readFileSync(join(ASSETS, 'fonts/faces.json'), 'utf8'));
const { fonts } = JSON.parse(readFileSync(join(ROOT, 'templates/themes/lectern/theme.json'), 'utf8'));
const theme = { tokens: { fonts }, css: '', faces };

const loading = spent();
const measure = measureForTheme(theme, { asset: path => readFileSync(join(ASSETS, path)) });
measure.countLines(measure.measure([{ type: 'text', value: 'First' }], { role: 'sans' }), 300, 30);
const loaded = spent();
const lines = slides.map(slide => linesOf(slide)).reduce((sum, each) => sum + each, 0);
const cold = spent();
const again = others.map(slide => linesOf(slide)).length;
const warm = spent();

console.log(`first text, metrics read     ${(loaded - loading).toFixed(2)} ms`);
console.log(
  `${slides.length} slides, ${lines} lines    ${((cold - loaded) / slides.length).toFixed(4)} ms a slide`,
);
console.log(`${again} other slides, warm   ${((warm - cold) / again).toFixed(4)} ms a slide`);

function chunks(slides) {
  return [slides.slice(0, slides.length / 2), slides.slice(slides.length / 2)];
}

/** Milliseconds of work so far: what other programs take meanwhile is left out. */
function spent() {
  return process.cpuUsage().user / 1000;
}

/** The lines of a slide's title and points at all sizes. */
function linesOf({ title, points }) {
  let sum = measure.countLines(
    measure.measure(title, { role: 'serif', weight: 600, letterSpacing: -0.011 }),
    1088,
    50,
  );
  for (const size of SIZES) {
    for (const point of points)
      sum += measure.countLines(measure.measure(point, { role: 'sans' }), 27.5 * size, size);
  }
  return sum;
}

/** A title and six points of eight to twenty-five words, the same in each run. */
function makeSlides(count) {
  const words = WORDS.split(' ');
  let state = 1848;
  const next = below => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const sentence = length => Array.from({ length }, () => words[next(words.length)]).join(' ');
  const text = value => [{ type: 'text', value }];
  return Array.from({ length: count }, () => ({
    title: text(sentence(5)),
    points: Array.from({ length: 6 }, () => [
      { type: 'text', value: `${sentence(4 + next(12))} ` },
      { type: 'strong', children: text(sentence(2)) },
      { type: 'text', value: ` ${sentence(2 + next(6))}.` },
    ]),
  }));
}
