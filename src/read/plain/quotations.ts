import type { Blockquote, Paragraph } from 'mdast';
import { joinPlaces, type Place } from '../../model/place.ts';
import { countWords } from '../../text/words.ts';
import { readInline } from './inline.ts';
import type { Span } from './types.ts';

/** A quotation that is a paragraph of its own, cut into what is said and whose it is. */
interface Quotation {
  readonly said: readonly Span[];
  readonly source?: Span;
}

/** Fewer words between marks are a name or a phrase. */
const FEWEST_WORDS = 6;

const MARKS = `“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|"[^"]+"|「[^「」]+」`;
const WHOLE = new RegExp(
  String.raw`^(?<said>(?:${MARKS})[.!?…]?)(?:,?\s*(?:[—–-]{1,2}\s*(?<named>\S.{1,88})|\((?<bracketed>[^()]{2,88})\)\.?))?$`,
  'u',
);

/** True of a text that is nothing but a quotation, and perhaps whose it is. */
export function isQuotation(text: string): boolean {
  const said = WHOLE.exec(text)?.groups?.said;
  return said !== undefined && countWords(said) >= FEWEST_WORDS;
}

/** The quotation of a paragraph, as Markdown has it: its source below it, behind a dash. */
export function toQuotation(spans: readonly Span[]): Blockquote | undefined {
  const { said, source } = cutSource(spans);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || !isQuotation(said.map(span => span.text).join(' '))) return undefined;
  const quote: Paragraph = { type: 'paragraph', children: readInline(said), position: placeOf(first, last) };
  if (!source)
    return { type: 'blockquote', children: [quote], ...(quote.position ? { position: quote.position } : {}) };
  const children = readInline([{ ...source, text: `— ${source.text}` }]);
  const named: Paragraph = { type: 'paragraph', children, position: placeOf(source, source) };
  const position = joinPlaces(placeOf(first, last), placeOf(source, source));
  return { type: 'blockquote', children: [quote, named], position };
}

/** Takes the source off the last line. */
function cutSource(spans: readonly Span[]): Quotation {
  const last = spans.at(-1);
  const whole = WHOLE.exec(spans.map(span => span.text).join(' '));
  const source = whole?.groups?.named ?? whole?.groups?.bracketed;
  const at = source === undefined || !last ? -1 : last.text.lastIndexOf(source);
  const closed = last ? CLOSED.exec(last.text.slice(0, Math.max(at, 0)))?.[0].length : undefined;
  if (!last || !source || at < 0 || closed === undefined) return { said: spans };
  const head = { ...last, text: last.text.slice(0, at).slice(0, closed).trimEnd() };
  return {
    said: [...spans.slice(0, -1), head],
    source: { text: source, line: last.line, column: last.column + at },
  };
}

/** Up to the closing mark. */
const CLOSED = /^.*["“”«»」][.!?…]?/u;

function placeOf(first: Span, last: Span): Place {
  return {
    start: { line: first.line, column: first.column },
    end: { line: last.line, column: last.column + last.text.length },
  };
}
