import type { Outline } from '../model/outline.ts';
import type { OutlineNode, OutlineNodeKind } from '../model/outline-json.ts';
import { outlineToJson } from './outline-json.ts';

/**
 * How an outline was read, for people: a line for each line of the document that begins something, with its
 * number, a mark for what it was taken for, and the reason. Doubtful ones are marked, and counted at the end.
 */
export function outlineToText(outline: Outline): string {
  const { title, lang, nodes } = outlineToJson(outline);
  const told = new Set(outline.reasons.filter(({ why }) => !OBVIOUS.test(why)).map(({ why }) => why));
  const rows = [
    ...(title ? [{ ...title, mark: 'title', depth: 0, why: titleReason(outline) }] : []),
    ...nodes.flatMap(node => rowsOf(node, 0)),
  ];
  const width = String(rows.reduce((last, row) => Math.max(last, row.line), 0)).length;
  const lines = rows.flatMap((row, index) => [
    ...namesFile(rows[index - 1]?.file, row.file, outline.source),
    formatRow(row, width, told.has(row.why)),
  ]);
  return [...lines, '', summary(rows, lang), ''].join('\n');
}

/** A line of its own, where what follows stands in another file than what is above it. */
function namesFile(above: string | undefined, file: string | undefined, first: string): string[] {
  return above === file ? [] : [`${file ?? first}:`];
}

interface Row {
  readonly line: number;
  /** Absent for lines of the first file. */
  readonly file?: string;
  readonly mark: string;
  readonly depth: number;
  readonly text: string;
  readonly why: string;
  readonly unsure?: boolean;
}

function rowsOf(node: OutlineNode, depth: number): Row[] {
  const mark = node.kind === 'heading' ? '#'.repeat(node.level ?? 1) : MARKS[node.kind];
  const row: Row = { ...node, mark, depth, why: node.why };
  return [row, ...node.children.flatMap(child => rowsOf(child, depth + 1))];
}

const MARKS: Readonly<Record<Exclude<OutlineNodeKind, 'heading'>, string>> = {
  point: '-',
  prose: '¶',
  code: 'code',
  table: 'table',
  image: 'picture',
  quote: '“',
};

/** What everybody sees needs no reason. */
const OBVIOUS = /^bullet\b/;

function titleReason({ title, reasons }: Outline): string {
  return reasons.find(({ line }) => line === title?.place.start.line)?.why ?? '';
}

function formatRow({ line, mark, depth, text, why, unsure }: Row, width: number, telling: boolean): string {
  const number = line > 0 ? String(line).padStart(width) : ' '.repeat(width);
  const shown = `${'  '.repeat(depth)}${mark} ${shorten(text)}`.trimEnd();
  const reason = telling || unsure ? `  [${why}${unsure ? ', unsure' : ''}]` : '';
  return `${number} ${unsure ? '?' : ' '} ${shown}${reason}`;
}

const LONGEST = 72;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 20)).trimEnd()} …`;
}

function summary(rows: readonly Row[], lang: string): string {
  const count = (marks: (row: Row) => boolean) => rows.filter(marks).length;
  const headings = count(row => row.mark.startsWith('#'));
  const points = count(row => row.mark === MARKS.point);
  const lines = rows.filter(row => row.unsure).map(row => (row.file ? `${row.file}:${row.line}` : row.line));
  const guesses =
    lines.length === 0
      ? 'no guess to look at'
      : `${plural(lines.length, 'guess', 'guesses')} worth a look: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  return `${plural(headings, 'heading', 'headings')}, ${plural(points, 'point', 'points')}, language ${lang}; ${guesses}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
