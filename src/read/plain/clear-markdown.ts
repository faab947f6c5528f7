/** A piece of a text: as it stands, or Markdown that the author clearly means. */
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
    '(?<!`)`(?!`)[^`\\n]+`(?!`)',
    '(?<!`)``(?!`)[^`\\n]+``(?!`)',
    String.raw`(?<![*\w])\*\*(?![\s*])[^*\n]{0,2000}?[^\s*]\*\*(?![*\w])`,
    String.raw`!?\[[^\[\]\n]{0,500}\]\((?:https?://|mailto:|\.{0,2}/|#)[^()\s]{0,2000}\)`,
    String.raw`!\[[^\[\]\n]{0,500}\]\([^()\s]{1,500}\.(?:png|jpe?g|gif|svg|webp|avif)\)`,
    String.raw`<https?://[^\s<>]{1,2000}>`,
    String.raw`https?://[^\s<>]{1,2000}`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,200}\w`,
  ].join('|'),
  'giu',
);
const MAY_HOLD_MARKDOWN = /[`*[@]|https?:/i;

/** Cuts a text into what is Markdown and what is not. */
export function findClearMarkdown(text: string): TextPiece[] {
  if (!MAY_HOLD_MARKDOWN.test(text)) return [{ text, markdown: false }];
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
