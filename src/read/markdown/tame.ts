import { tooDeep } from '../../message/reading.ts';
import type { Message } from '../../model/message.ts';

/**
 * Lines that parse in a bounded time: lists and quotations deeper than `MOST_LEVELS` are brought up to that
 * level. Lines keep their numbers, and all but such deep ones their columns.
 */
export function tameLines(lines: readonly string[], path: string): { lines: string[]; messages: Message[] } {
  const messages: Message[] = [];
  const indents: number[] = [];
  const tamed = lines.map((line, index) => {
    const shallow = tameMarks(tameIndent(line, indents));
    if (shallow !== line && !messages.some(message => message.rule === 'too-deep')) {
      messages.push(tooDeep(path, index + 1, MOST_LEVELS));
    }
    return shallow;
  });
  return { lines: tamed, messages };
}

const MOST_LEVELS = 24;

/** Keeps the indents of the points that are open, and moves a line that stands below too many of them. */
function tameIndent(line: string, indents: number[]): string {
  const indent = INDENT.exec(line)?.[0] ?? '';
  if (indent.length === line.length) return line;
  while (indents.length > 0 && indent.length < (indents.at(-1) ?? 0)) indents.pop();
  if (indent.length > (indents.at(-1) ?? -1) && POINT.test(line)) indents.push(indent.length);
  const deepest = indents[MOST_LEVELS - 1];
  if (deepest === undefined || indents.length <= MOST_LEVELS) return line;
  return indent.slice(0, deepest) + line.slice(indent.length);
}

const INDENT = /^[ \t]*/;
const POINT = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/** `> > > …` and `- - - …` open a level a mark. */
function tameMarks(line: string): string {
  const [marks = ''] = MARKS.exec(line) ?? [];
  const signs = marks.replace(BLANKS, '').length;
  if (signs <= MOST_LEVELS || BREAK.test(line)) return line;
  let kept = 0;
  return (
    [...marks].map(sign => (sign === ' ' || sign === '\t' || ++kept <= MOST_LEVELS ? sign : '')).join('') +
    line.slice(marks.length)
  );
}

const MARKS = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+)+/;
const BLANKS = /[ \t]+/g;
const BREAK = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;
