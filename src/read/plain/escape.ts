/** A piece of a text: as it stands, or with signs that Markdown must not read. */
export interface TextPiece {
  readonly text: string;
  readonly markdown: boolean;
}

/**
 * What an author of plain text clearly means as Markdown: `**bold**` and `` `code` `` closed on the line,
 * links and pictures whose target is an address or a file, and bare addresses. All other signs are text.
 */
const CLEAR_MARKDOWN = new RegExp(
  [
    '`[^`\\n]+`',
    String.raw`(?<![*\w])\*\*(?![\s*])[^*\n]*[^\s*]\*\*(?![*\w])`,
    String.raw`!?\[[^\[\]\n]*\]\((?:https?://|mailto:|\.{0,2}/|#)[^()\s]*\)`,
    String.raw`!\[[^\[\]\n]*\]\([^()\s]+\.(?:png|jpe?g|gif|svg|webp|avif)\)`,
    String.raw`<https?://[^\s<>]+>`,
    String.raw`https?://[^\s<>]+`,
    String.raw`[\w.+-]+@[\w-]+\.[\w.-]*\w`,
  ].join('|'),
  'giu',
);

/** Cuts a text into what is Markdown and what is not. */
export function findClearMarkdown(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(CLEAR_MARKDOWN)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), markdown: false });
    pieces.push({ text: match[0], markdown: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), markdown: false });
  return pieces;
}

const SPECIAL = /[\\`*_[\]<>~|&$!{}]/;
const BLOCK_START = /^(?:[-+#=:"'(]|\d{1,9}[.)])/;

/** True where Markdown would read the character as a sign of its own. */
export function isSpecial(character: string): boolean {
  return SPECIAL.test(character);
}

/** Where the first sign stands that would make a block of a line's start, or -1. */
export function blockSignAt(text: string): number {
  const start = BLOCK_START.exec(text)?.[0];
  return start === undefined ? -1 : start.length - 1;
}
