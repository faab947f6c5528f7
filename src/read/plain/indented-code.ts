import type { Line } from './types.ts';

/** How many lines from `index` on are a program that is indented below a blank line; 0 where it is none. */
export function countCodeLines(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (!first || first.indent < DEEP || lines[index - 1]?.text || !isSure(first)) return 0;
  const told = endOf(lines, index, first.indent, SAMPLE);
  if (!isProgram(lines.slice(index, told))) return 0;
  let end = endOf(lines, told, first.indent, lines.length);
  while (end > index && lines[end - 1]?.text === '') end -= 1;
  return end - index;
}

/** So many lines tell a program: a long text that is none is not read again from each of its lines. */
const SAMPLE = 60;

function endOf(lines: readonly Line[], from: number, indent: number, most: number): number {
  let end = from;
  while (end < lines.length && end - from < most && belongs(lines, end, indent)) end += 1;
  return end;
}

function isProgram(lines: readonly Line[]): boolean {
  const written = lines.filter(line => line.text !== '');
  const sure = written.filter(isSure).length;
  const code = written.filter(line => isSure(line) || ASSIGNS.test(line.text)).length;
  return sure >= FEWEST_SURE && code * 5 >= written.length * 4;
}

/** Columns, as far as Markdown indents code. */
const DEEP = 4;
const FEWEST_SURE = 2;

/** Indented as deep as the first line; a blank line where such a line follows. */
function belongs(lines: readonly Line[], at: number, indent: number): boolean {
  const line = lines[at] as Line;
  return line.text === ''
    ? (lines[at + 1]?.text ?? '') !== '' && (lines[at + 1]?.indent ?? 0) >= indent
    : line.indent >= indent;
}

/** What only programs say: a definition, a branch, a statement with its sign at the end. */
const SURE =
  /^(?:def|class|function|public|private|static|void|fn|func)\s+\w+.*[({:]|^(?:for|while|if|elif|else if)\b.*\S[:{]$|^else\s*[:{]$|^return\b[^,.]*$|^(?:#include\b|import\s[\w.]+$|from\s[\w.]+\simport\b)|[=()\]}].*;$|^[})]+;?$|^print\(.*\)$/u;
const ASSIGNS = /^[\w.[\]]+(?:\s[\w.[\]]+)?\s*(?:[-+*/]?=|:=|<-)\s*\S|^[\w.]+\(.*\)$|^(?:\/\/|#)\s/u;

function isSure({ text }: Line): boolean {
  return SURE.test(text);
}
