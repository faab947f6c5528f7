import { HANDOUT_LAYOUTS, type HandoutSettings, PAPERS } from '../model/handout.ts';

/** The settings of handouts from YAML: the name of a layout, or several of them; undefined where it makes no sense. */
export function handoutOf(value: unknown): HandoutSettings | undefined {
  if (typeof value === 'string') {
    const layout = oneOf(HANDOUT_LAYOUTS, value);
    return layout && { layout };
  }
  if (!(value instanceof Map) || value.size === 0) return undefined;
  let settings: HandoutSettings = {};
  for (const [key, given] of value) {
    const read = SETTINGS[String(key).toLowerCase()]?.(String(given).trim().toLowerCase());
    if (!read) return undefined;
    settings = { ...settings, ...read };
  }
  return settings;
}

type ReadSetting = (value: string) => HandoutSettings | undefined;

const SETTINGS: Readonly<Record<string, ReadSetting>> = {
  layout: value => {
    const layout = oneOf(HANDOUT_LAYOUTS, value);
    return layout && { layout };
  },
  paper: value => {
    const paper = oneOf(PAPERS, value);
    return paper && { paper };
  },
  notes: value => {
    const answer = ANSWERS.get(value);
    return answer === undefined ? undefined : { notes: answer };
  },
};

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', 'on'].map(word => [word, true] as const),
  ...['no', 'false', 'off'].map(word => [word, false] as const),
]);

function oneOf<const Names extends readonly string[]>(
  names: Names,
  value: string,
): Names[number] | undefined {
  return names.find(name => name === value.trim().toLowerCase());
}
