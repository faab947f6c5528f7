import { parseContainerFence } from '../../syntax/container-fence.ts';
import { isNotesLine } from '../../syntax/notes-words.ts';

/** A line before which the document may be cut, if the parser agrees that a block would begin there. */
export interface Boundary {
  /** From 0. */
  readonly line: number;
  /**
   * `heading`, `break` and `paragraph` cut what the parser would cut anyhow; `fence` is a line of colons
   * that Markdown doesn't know; `notes` is a line that begins with “Notes:”,
   * `long` one that is too long to be parsed.
   */
  readonly kind: 'heading' | 'break' | 'paragraph' | 'fence' | 'notes' | 'long';
}

/** Characters of a line above which it is taken as plain text, since inline Markdown of it would take long. */
export const LONG_LINE = 200_000;

/** All lines, in order, before which a piece may end. Code fences in the first column are skipped. */
export function findBoundaries(lines: readonly string[]): Boundary[] {
  const found: Boundary[] = [];
  const closerOf = codeCloser(lines);
  let codeUntil = -1;
  for (const [line, text] of lines.entries()) {
    const kind = kindOf(lines, line);
    if (kind === 'fence' || (kind && line > codeUntil)) found.push({ line, kind });
    if (line > codeUntil && CODE_FENCE.test(text)) codeUntil = closerOf(line) ?? codeUntil;
  }
  return found;
}

function kindOf(lines: readonly string[], line: number): Boundary['kind'] | undefined {
  const text = lines[line] ?? '';
  const first = text.charCodeAt(0);
  if (text.length > LONG_LINE) return 'long';
  if (first === HASH) return ATX_HEADING.test(text) ? 'heading' : undefined;
  if (first === COLON) return parseContainerFence(text) ? 'fence' : undefined;
  const afterBlank = line > 0 && lines[line - 1]?.trim() === '';
  if (first === HYPHEN && afterBlank && BREAK.test(text)) return 'break';
  if (isNotesLine(text)) return 'notes';
  return afterBlank && PLAIN_START.test(text) ? 'paragraph' : undefined;
}

const HASH = 35;
const HYPHEN = 45;
const COLON = 58;
const ATX_HEADING = /^#{1,6}(?:[ \t]|$)/;
const BREAK = /^-[ \t]*-[ \t]*-[- \t]*$/;
/** What begins a new block wherever it stands below an empty line; not so the marks of lists, quotations and footnotes. */
const PLAIN_START = /^(?:[^\s\d*+>[-]|\*\*[^\s*]|\[(?!\^))/;
const CODE_FENCE = /^(?:`{3,}[^`]*|~{3,}.*)$/;

/** Lines that could end fenced code, in order; asked for openings in order, too. */
function codeCloser(lines: readonly string[]): (opening: number) => number | undefined {
  const bare = [...lines.keys()].filter(line => BARE_FENCE.test(lines[line] ?? ''));
  let next = 0;
  return opening => {
    const [mark = ''] = FENCE_MARK.exec(lines[opening] ?? '') ?? [];
    while ((bare[next] ?? Infinity) <= opening) next += 1;
    return bare.slice(next, next + MOST_CLOSERS).find(line => {
      const closing = (lines[line] ?? '').trim();
      return closing[0] === mark[0] && closing.length >= mark.length;
    });
  };
}

/** A hint is enough: the parser has the last word. */
const MOST_CLOSERS = 50;
const BARE_FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/;
const FENCE_MARK = /^(?:`+|~+)/;
