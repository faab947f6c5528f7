import type { Place } from '../../model/place.ts';

/** A line of an Org document, without the indent that the block around it has. */
export interface OrgLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Where `text` begins in the document's line, from 1. */
  readonly column: number;
}

/** The lines of a document. */
export function orgLines(text: string): OrgLine[] {
  return text.split('\n').map((line, index) => ({ text: line.trimEnd(), number: index + 1, column: 1 }));
}

/** Columns of white space before a text; a tab runs to the next multiple of eight, as Org counts. */
export function indentOf(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (sign === '\t') columns += 8 - (columns % 8);
    else if (sign === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** Lines without the white space that all of them share. */
export function dedent(lines: readonly OrgLine[]): OrgLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const shared = Math.min(...filled.map(({ text }) => LEAD.exec(text)?.[0].length ?? 0));
  if (!Number.isFinite(shared) || shared === 0) return [...lines];
  return lines.map(({ text, number, column }) => ({
    text: text.slice(shared),
    number,
    column: column + shared,
  }));
}

const LEAD = /^[ \t]*/;

/** A line without the white space at its ends. */
export function trimmed({ text, number, column }: OrgLine): OrgLine {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead).trimEnd(), number, column: column + lead };
}

/** The place of the text of some lines, from the first to the last. */
export function placeOfText(lines: readonly OrgLine[]): Place {
  const [first, last] = [lines[0], lines.at(-1)];
  const start = { line: first?.number ?? 1, column: first?.column ?? 1 };
  return { start, end: { line: last?.number ?? 1, column: (last?.column ?? 1) + (last?.text.length ?? 0) } };
}
