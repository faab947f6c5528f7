import type { Code } from 'mdast';
import type { Place } from '../../model/place.ts';
import { dedent, type OrgLine, placeOfText, trimmed } from './lines.ts';

/** The lines of a block of code; what stands behind its beginning may name the language. Undefined when empty. */
export function codeOf(lines: readonly OrgLine[], parameters: string, position: Place): Code | undefined {
  const word = parameters.trim().split(SPACES)[0] ?? '';
  const lang = LANGUAGE.test(word) ? word : null;
  const value = dedent(lines)
    .map(({ text }) => text.replace(QUOTED_LINE, '$1'))
    .join('\n');
  if (value.trim() === '') return undefined;
  const data = lang === null ? { data: { preformatted: true } } : {};
  return { type: 'code', lang, meta: null, value, position, ...data };
}

const SPACES = /\s+/;
const LANGUAGE = /^(?!-)[\w+#.-]+$/;
/** Lines of code that Org would take for its own begin with a comma. */
const QUOTED_LINE = /^(\s*),(?=[*#,])/;

/** Lines that begin with a colon. Undefined when empty. */
export function fixedOf(lines: readonly OrgLine[]): Code | undefined {
  const value = lines.map(({ text }) => text.replace(COLON, '')).join('\n');
  if (value.trim() === '') return undefined;
  const position = placeOfText(lines);
  return { type: 'code', lang: null, meta: null, value, position, data: { preformatted: true } };
}

const COLON = /^[ \t]*:(?: |$)/;

/** An equation that is set by itself, as its author wrote it. */
export function equationOf(lines: readonly OrgLine[]): Code {
  const texts = lines.map(trimmed);
  const value = texts.map(({ text }) => text).join('\n');
  return { type: 'code', lang: 'latex', meta: null, value, position: placeOfText(texts) };
}
