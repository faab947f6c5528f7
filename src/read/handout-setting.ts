import { HANDOUT_LAYOUTS, type HandoutSettings, PAPERS } from '../model/handout.ts';

/** A line below `handout:` that was left out, and what may stand there: names of settings, or values of one. */
export interface HandoutFault {
  readonly key: string;
  /** Absent where there is no setting of this name. */
  readonly value?: string;
  readonly known: readonly string[];
}

/**
 * The settings of handouts from YAML: the name of a layout, or several of them without those that make no sense;
 * undefined for what is neither.
 */
export function handoutOf(value: unknown): HandoutSettings | undefined {
  if (typeof value === 'string') return SETTINGS.get('layout')?.read(value);
  if (!(value instanceof Map) || value.size === 0) return undefined;
  return Object.assign({}, ...linesOf(value).map(([key, text]) => SETTINGS.get(plain(key))?.read(text)));
}

/** What of the lines below `handout:` could not be understood. */
export function handoutFaults(value: unknown): HandoutFault[] {
  if (!(value instanceof Map)) return [];
  return linesOf(value).flatMap(([key, text]): HandoutFault[] => {
    const setting = SETTINGS.get(plain(key));
    if (!setting) return [{ key, known: [...SETTINGS.keys()] }];
    return setting.read(text) ? [] : [{ key, value: text, known: setting.known }];
  });
}

function linesOf(lines: ReadonlyMap<unknown, unknown>): Array<readonly [string, string]> {
  return [...lines].map(([key, value]) => [String(key), typeof value === 'string' ? value : ''] as const);
}

interface Setting {
  readonly known: readonly string[];
  readonly read: (value: string) => HandoutSettings | undefined;
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', 'on'].map(word => [word, true] as const),
  ...['no', 'false', 'off'].map(word => [word, false] as const),
]);

const SETTINGS: ReadonlyMap<string, Setting> = new Map([
  ['layout', settingOf(HANDOUT_LAYOUTS, layout => ({ layout }))],
  ['paper', settingOf(PAPERS, paper => ({ paper }))],
  ['notes', { known: ['yes', 'no'], read: notesOf }],
]);

function notesOf(value: string): HandoutSettings | undefined {
  const notes = ANSWERS.get(plain(value));
  return notes === undefined ? undefined : { notes };
}

function settingOf<Name extends string>(
  known: readonly Name[],
  make: (name: Name) => HandoutSettings,
): Setting {
  return {
    known,
    read: value => {
      const name = known.find(one => one === plain(value));
      return name && make(name);
    },
  };
}

function plain(value: string): string {
  return value.trim().toLowerCase();
}
