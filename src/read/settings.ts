import * as v from 'valibot';
import {
  badFrontMatter,
  badHandoutLine,
  badSetting,
  foreignSettings,
  unknownSetting,
} from '../message/reading.ts';
import { badBrandLine, colourInComment } from '../message/theming.ts';
import type { Message } from '../model/message.ts';
import type { Meta } from '../model/meta.ts';
import { brandFaults } from './brand-setting.ts';
import { handoutFaults } from './handout-setting.ts';
import { EXPECTED, META_SCHEMA } from './meta-schema.ts';
import { meaningOf, SETTINGS, type SettingName } from './setting-names.ts';
import { readYamlEntries, type YamlEntry } from './yaml-entries.ts';

export interface Settings {
  readonly meta: Meta;
  /** The line of the title, from 1, when there is one. */
  readonly titleLine?: number;
  /** The title is there, and empty. */
  readonly untitled: boolean;
  readonly messages: readonly Message[];
}

/**
 * The settings in a YAML text: front matter, or `lectern.yaml`. Unknown and impossible ones leave a message
 * with their place and do no harm.
 */
export function readSettings(
  yaml: string,
  file: { readonly path: string; readonly firstLine: number },
): Settings {
  const { entries, problem } = readYamlEntries(yaml, file.firstLine);
  const known = entries.flatMap(entry => {
    const name = meaningOf(entry.key);
    return name === 'foreign' || name === 'unknown' || isOfOtherTool(name, entries)
      ? []
      : [{ ...entry, name }];
  });
  const given = known.filter(entry => entry.value !== '' && entry.value !== undefined);
  const sound = given.filter(entry => v.is(META_SCHEMA.entries[entry.name], entry.value));
  const titleLine = sound.find(entry => entry.name === 'title')?.place.start.line;
  return {
    meta: v.parse(META_SCHEMA, Object.fromEntries(sound.map(entry => [entry.name, entry.value]))),
    ...(titleLine === undefined ? {} : { titleLine }),
    untitled: known.some(entry => entry.name === 'title' && entry.value === ''),
    messages: [
      ...(problem ? [badFrontMatter(file.path, problem.place, problem.text)] : []),
      ...given
        .filter(entry => !sound.includes(entry))
        .map(entry =>
          badSetting(file.path, entry.place, entry.key, shown(entry.value), EXPECTED[entry.name]),
        ),
      ...known.flatMap(entry => messagesOnLines(file.path, entry)),
      ...messagesOnOthers(file.path, entries),
    ],
  };
}

/** What went wrong within settings that are sound as a whole. */
function messagesOnLines(path: string, entry: YamlEntry & { readonly name: SettingName }): Message[] {
  const { name, key, value, place } = entry;
  const placeOf = (line: string) => entry.below?.get(line) ?? place;
  if (name === 'accent' && !value) return [colourInComment(path, place, key)];
  if (name === 'handout')
    return handoutFaults(value).map(fault => badHandoutLine(path, placeOf(fault.key), fault));
  if (name !== 'brand') return [];
  return brandFaults(value).map(fault => badBrandLine(path, placeOf(fault.key), fault.key, fault.expected));
}

/** `theme` and `class` name looks of the tool that the deck was written for. */
function isOfOtherTool(name: SettingName, entries: readonly YamlEntry[]): boolean {
  return (
    (name === 'theme' || name === 'course') &&
    entries.some(entry => OTHER_TOOLS.has(entry.key) && !isFormat(entry))
  );
}

const OTHER_TOOLS: ReadonlySet<string> = new Set([
  'marp',
  'paginate',
  'highlighter',
  'drawings',
  'layout',
  'revealOptions',
  'colortheme',
  'format',
]);

function messagesOnOthers(path: string, entries: readonly YamlEntry[]): Message[] {
  const others = entries.map(entry => ({ ...entry, meaning: meaningOf(entry.key) }));
  const foreign = others.filter(entry => entry.meaning === 'foreign' && !isFormat(entry));
  const first = foreign[0];
  return [
    ...others
      .filter(entry => entry.meaning === 'unknown')
      .map(entry => unknownSetting(path, entry.place, entry.key, SETTINGS)),
    ...(first
      ? [
          foreignSettings(
            path,
            first.place,
            foreign.map(entry => entry.key),
          ),
        ]
      : []),
  ];
}

/** `format: plain` or `format: markdown` is for those who tell the two apart. */
function isFormat({ key, value }: YamlEntry): boolean {
  return key === 'format' && (value === 'plain' || value === 'markdown');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value instanceof Map ? 'several settings' : String(value);
}
