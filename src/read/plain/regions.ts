import { isDrawing, isTableRow, lineUpInColumns } from './drawings.ts';
import { countCodeLines } from './indented-code.ts';
import { countLooseRows } from './loose-tables.ts';
import type { Line } from './types.ts';

/** Lines that belong together and are not read as text, or one line that is. */
export type Region =
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'code';
      readonly lines: readonly Line[];
      readonly lang: string;
      readonly first: Line;
      readonly last: Line;
    }
  | { readonly kind: 'comment' | 'preformatted' | 'table'; readonly lines: readonly Line[] };

const FENCE = /^(`{3,}|~{3,})\s*([^`]*)$/;
const COMMENT_OPEN = /^<!--/;
const COMMENT_CLOSE = '-->';
export const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Sets apart what must stay as it stands: fenced code, comments, tables, aligned columns and drawings. */
export function findRegions(lines: readonly Line[]): Region[] {
  const regions: Region[] = [];
  let index = 0;
  while (index < lines.length) {
    const found = regionAt(lines, index);
    regions.push(found.region);
    index = found.next;
  }
  return regions;
}

function regionAt(lines: readonly Line[], index: number): { region: Region; next: number } {
  const line = lines[index] as Line;
  return (
    fenceAt(lines, index) ??
    commentAt(lines, index) ??
    tableAt(lines, index) ??
    looseTableAt(lines, index) ??
    programAt(lines, index) ??
    preformattedAt(lines, index) ?? { region: { kind: 'line', line }, next: index + 1 }
  );
}

type Found = { region: Region; next: number } | undefined;

/** How far a fence or comment may run before it counts as unclosed and is plain text. */
const LONGEST = 2_000;

function fenceAt(lines: readonly Line[], index: number): Found {
  const first = lines[index] as Line;
  const open = FENCE.exec(first.text);
  if (!open) return undefined;
  const mark = open[1] ?? '';
  const end = findFrom(lines, index + 1, line => line.text.startsWith(mark) && /^[`~]+$/.test(line.text));
  const last = lines[end];
  if (end < 0 || !last) return undefined;
  const region: Region = {
    kind: 'code',
    lines: lines.slice(index + 1, end),
    lang: open[2]?.trim() ?? '',
    first,
    last,
  };
  return { region, next: end + 1 };
}

function commentAt(lines: readonly Line[], index: number): Found {
  if (!COMMENT_OPEN.test(lines[index]?.text ?? '')) return undefined;
  const end = findFrom(lines, index, line => line.text.includes(COMMENT_CLOSE));
  if (end < 0 || !lines[end]?.text.endsWith(COMMENT_CLOSE)) return undefined;
  return { region: { kind: 'comment', lines: lines.slice(index, end + 1) }, next: end + 1 };
}

function findFrom(lines: readonly Line[], start: number, test: (line: Line) => boolean): number {
  const stop = Math.min(lines.length, start + LONGEST);
  for (let index = start; index < stop; index += 1) if (test(lines[index] as Line)) return index;
  return -1;
}

function tableAt(lines: readonly Line[], index: number): Found {
  const [head, rule] = [lines[index], lines[index + 1]];
  if (!head || !rule || !isTableRow(head) || !rule.text.includes('|') || !TABLE_RULE.test(rule.text))
    return undefined;
  const end = runFrom(lines, index, isTableRow);
  return { region: { kind: 'table', lines: lines.slice(index, end) }, next: end };
}

function looseTableAt(lines: readonly Line[], index: number): Found {
  const count = countLooseRows(lines, index);
  if (count === 0) return undefined;
  return { region: { kind: 'table', lines: lines.slice(index, index + count) }, next: index + count };
}

function programAt(lines: readonly Line[], index: number): Found {
  const count = countCodeLines(lines, index);
  const written = lines.slice(index, index + count);
  const [first, last] = [written[0], written.at(-1)];
  if (!first || !last) return undefined;
  return { region: { kind: 'code', lines: written, lang: '', first, last }, next: index + count };
}

function preformattedAt(lines: readonly Line[], index: number): Found {
  if (!mayStartBlock(lines, index)) return undefined;
  const end = runFrom(lines, index, line => line.text !== '');
  const drawn = drawingIn(lines, index, end);
  if (drawn !== undefined)
    return { region: { kind: 'preformatted', lines: lines.slice(index, drawn) }, next: drawn };
  const columns = lineUpInColumns(lines.slice(index, end));
  if (columns < 3) return undefined;
  return {
    region: { kind: 'preformatted', lines: lines.slice(index, index + columns) },
    next: index + columns,
  };
}

/** At the start of a paragraph, at a drawn line, or at a line of arrows right above one. */
function mayStartBlock(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.text) return false;
  return (
    !lines[index - 1]?.text ||
    isDrawing(line) ||
    (next !== undefined && ARROWS.test(line.text) && isDrawing(next))
  );
}

const ARROWS = /(?:->|→).*(?:->|→)/;

/** Where a drawing that starts at `index` ends, or undefined: two drawn lines at least, the first close by. */
function drawingIn(lines: readonly Line[], index: number, end: number): number | undefined {
  const drawn: number[] = [];
  for (let at = index; at < end; at += 1) if (isDrawing(lines[at] as Line)) drawn.push(at);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined || drawn.length < 2) return undefined;
  const startsHere = first === index || (first === index + 1 && DRAWN_FROM.test(lines[index]?.text ?? ''));
  if (!startsHere) return undefined;
  return WIDE_GAP.test(lines[last + 1]?.text ?? '') ? last + 2 : last + 1;
}

const DRAWN_FROM = /->|→|-{2,}|\s{3,}/;
const WIDE_GAP = /\S\s{3,}\S/;

function runFrom(lines: readonly Line[], index: number, test: (line: Line) => boolean): number {
  let end = index;
  while (end < lines.length && test(lines[end] as Line)) end += 1;
  return end;
}
