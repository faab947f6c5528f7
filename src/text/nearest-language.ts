import { data } from 'franc-min/data.js';
import { asTuples } from 'trigram-utils';

/**
 * The language whose usual runs of three letters are nearest to a text's: as `franc` finds it, but only the
 * models that are asked for are unpacked, and not before. `codes` are ISO 639-3.
 */
export function nearestLanguage(
  text: string,
  script: 'Latin' | 'Cyrillic',
  codes: readonly string[],
): string | undefined {
  const trigrams = asTuples(text.slice(0, LONGEST_SAMPLE));
  const distances = codes.map(code => ({ code, distance: distanceOf(trigrams, modelOf(script, code)) }));
  return distances.reduce<(typeof distances)[number] | undefined>(
    (best, next) => (best && best.distance <= next.distance ? best : next),
    undefined,
  )?.code;
}

const LONGEST_SAMPLE = 2048;
/** What a trigram costs that a language does not have among its usual ones. */
const FARTHEST = 300;

type Model = ReadonlyMap<string, number>;

const models = new Map<string, Model>();

function modelOf(script: 'Latin' | 'Cyrillic', code: string): Model {
  const known = models.get(code);
  if (known) return known;
  const ranked = data[script]?.[code]?.split('|') ?? [];
  const model = new Map(ranked.map((trigram, rank) => [trigram, rank]));
  models.set(code, model);
  return model;
}

function distanceOf(trigrams: ReadonlyArray<readonly [string, number]>, model: Model): number {
  return trigrams.reduce((sum, [trigram, count]) => {
    const rank = model.get(trigram);
    return sum + (rank === undefined ? FARTHEST : Math.abs(count - rank - 1));
  }, 0);
}
