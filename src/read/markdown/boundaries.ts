import { parseContainerFence } from '../../syntax/container-fence.ts';
import { isNotesLine } from '../../syntax/notes-words.ts';
import { findOverlong, findTangled } from './tangled.ts';

/** A line before which the document may be cut, if the parser agrees that a block would begin there. */
export interface Boundary {
  /** From 0. */
  readonly line: number;
  /**
   * `block` cuts where the parser would begin a block anyhow; `fence` is a line of colons that Markdown
   * doesn't know; `notes` is a line that begins with “Notes:”; `tangled` is one that is not to be parsed.
   */
  readonly kind: 'block' | 'fence' | 'notes' | 'tangled';
}

/** All lines, in order, before which a piece may end. Code fences in the first column are skipped. */
export function findBoundaries(lines: readonly string[]): Boundary[] {
  const found: Boundary[] = [];
  const closerOf = codeCloser(lines);
  const tangled = findTangled(lines);
  const overlong = findOverlong(lines);
  let codeUntil = -1;
  for (const [line, text] of lines.entries()) {
    const kind = tangled.has(line) ? 'tangled' : overlong.has(line) ? 'block' : kindOf(lines, line);
    if (kind === 'fence' || (kind && line > codeUntil)) found.push({ line, kind });
    if (line > codeUntil && CODE_FENCE.test(text)) codeUntil = closerOf(line) ?? codeUntil;
  }
  return found;
}

function kindOf(lines: readonly string[], line: number): Boundary['kind'] | undefined {
  const text = lines[line] ?? '';
  const first = text.charCodeAt(0);
  if (first === COLON) return parseContainerFence(text) ? 'fence' : undefined;
  if (isNotesLine(text)) return 'notes';
  return first === HASH
    ? ATX_HEADING.test(text)
      ? 'block'
      : undefined
    : isBlockStart(lines, line)
      ? 'block'
      : undefined;
}

function isBlockStart(lines: readonly string[], line: number): boolean {
  const text = lines[line] ?? '';
  const above = lines[line - 1] ?? '';
  if (above.trim() !== '') return RULE.test(above) && !(lines[line - 2] ?? '').includes('|');
  const start = text.charCodeAt(0);
  if (start === HYPHEN) return BREAK.test(text);
  // A quotation ends any block above but a list, which could hold code that is still open.
  if (start === GREATER_THAN) return (lines[line - 2] ?? '').startsWith('>');
  return PLAIN_START.test(text);
}

const HASH = 35;
const HYPHEN = 45;
const COLON = 58;
const GREATER_THAN = 62;
const ATX_HEADING = /^#{1,6}(?:[ \t]|$)/;
/** Below a text it makes a heading of it, elsewhere it is a break: what follows begins a block. */
const RULE = /^-{3,}[ \t]*$/;
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
