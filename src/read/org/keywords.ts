import type { Meta } from '../../model/meta.ts';
import { readStates } from './headline.ts';
import type { OrgLine } from './lines.ts';

/** What a document says of itself in lines such as `#+TITLE:`. */
export interface OrgKeywords {
  readonly meta: Meta;
  /** The line of the title, when there is one. */
  readonly titleLine?: number;
  readonly states: ReadonlySet<string>;
}

/** `#+KEY: value`; keys are case-insensitive. */
export function readKeyword(text: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ''] = KEYWORD.exec(text) ?? [];
  return key === undefined ? undefined : { key: key.toLowerCase(), value: value.trim() };
}

const KEYWORD = /^[ \t]*#\+([\w-]+)(?:\[[^\]]*\])?:(.*)$/;

/** Collects the settings of a document. Those that mean nothing to a lecture are passed over. */
export function collectKeywords(lines: readonly OrgLine[]): OrgKeywords {
  const values = new Map<string, string[]>();
  let titleLine: number | undefined;
  for (const line of lines) {
    const keyword = line.text.includes('#+') ? readKeyword(line.text) : undefined;
    if (!keyword || keyword.value === '') continue;
    if (keyword.key === 'title') titleLine ??= line.number;
    values.set(keyword.key, [...(values.get(keyword.key) ?? []), keyword.value]);
  }
  const all = (key: string) => values.get(key) ?? [];
  return {
    meta: metaOf(all),
    ...(titleLine === undefined ? {} : { titleLine }),
    states: new Set(['todo', 'seq_todo', 'typ_todo'].flatMap(all).flatMap(readStates)),
  };
}

function metaOf(all: (key: string) => readonly string[]): Meta {
  const [title, subtitle, date] = ['title', 'subtitle', 'date'].map(key =>
    all(key).map(plainValue).join(' ').trim(),
  );
  const authors = all('author').map(plainValue).filter(Boolean);
  const lang = languageOf(all('language')[0]);
  return {
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(lang === undefined ? {} : { lang }),
  };
}

const TIMESTAMP = /[<[](\d{4}-\d{2}-\d{2})[^>\]]*[>\]]/g;
const COMMAND_OR_MACRO = /\\[a-z]+(?:\{\})?|\{\{\{.*?\}\}\}/gi;

function plainValue(value: string): string {
  return value.replace(TIMESTAMP, '$1').replace(COMMAND_OR_MACRO, '').trim();
}

/** Countries that are often given for the language. */
const COUNTRIES: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  kr: 'ko',
  ua: 'uk',
};
const CODE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i;

function languageOf(value: string | undefined): string | undefined {
  if (value === undefined || !CODE.test(value)) return undefined;
  const [language = '', region] = value.toLowerCase().split(/[-_]/);
  const known = COUNTRIES[language] ?? language;
  return region === undefined || region.length !== 2 ? known : `${known}-${region.toUpperCase()}`;
}
