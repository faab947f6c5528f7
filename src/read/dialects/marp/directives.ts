import { readYamlEntries } from '../../yaml-entries.ts';
import type { Comment } from '../comments.ts';
import type { DeckText } from '../types.ts';

/** Something that a deck says of its slides. */
export interface Directive {
  /** Without the sign before it. */
  readonly key: string;
  readonly value: string;
  readonly line: number;
  /** Only for the slide where it stands: `_class`. */
  readonly once: boolean;
}

const GLOBAL =
  'marp headingDivider theme style size math title author description keywords url image lang'.split(' ');
const LOCAL =
  'paginate header footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color transition auto-scaling'.split(
    ' ',
  );
const KNOWN = new Set([...GLOBAL, ...LOCAL, ...LOCAL.map(name => `_${name}`)]);

/** What Marp reads of the front matter and Lectern reads otherwise, or not at all. */
export const FRONT_KEYS: ReadonlySet<string> = new Set(
  [...GLOBAL, ...LOCAL, ...LOCAL.map(name => `_${name}`)].filter(
    name => !['title', 'author', 'lang'].includes(name),
  ),
);

/** The directives of a comment; undefined when it is none, and so meant for the speaker. */
export function directivesIn({ text, line }: Comment): Directive[] | undefined {
  if (text.trim() === 'fit') return [{ key: 'fit', value: '', line, once: true }];
  const above = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
  const { entries, problem } = readYamlEntries(text.trim(), line + above);
  const names = entries.map(({ key }) => key.replace(OLD_SIGN, ''));
  if (problem || names.length === 0 || !names.every(name => KNOWN.has(name))) return undefined;
  return entries.map((entry, index) => directive(names[index] ?? '', entry.value, entry.place.start.line));
}

const OLD_SIGN = /^\$/;

/** Those of the front matter. */
export function frontDirectives({ front }: DeckText): Directive[] {
  return [...front.values()].map(({ key, value, place }) => directive(key, value, place.start.line));
}

function directive(name: string, value: unknown, line: number): Directive {
  const once = name.startsWith('_');
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return { key: once ? name.slice(1) : name, value: text.trim(), line, once };
}

/** True for comments that speak to a program. */
export function isPragma(text: string): boolean {
  return PRAGMA.test(text);
}

const PRAGMA = /^\s*(?:prettier-ignore|markdownlint-|textlint-|cspell:|eslint-|vale |more\s*$|toc\s*$|!)/i;
