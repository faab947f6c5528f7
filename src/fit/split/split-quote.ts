import type { Blockquote } from 'mdast';
import type { Frame } from './atom.ts';
import { splitBySentences } from './split-sentences.ts';

/** Cuts a quotation that is too tall between its paragraphs, and where one is too tall between sentences. */
export function splitQuote(quote: Blockquote, frame: Frame): Blockquote[] {
  const inner: Frame = { ...frame, width: frame.width - 31 };
  const pieces = quote.children.flatMap((child): Blockquote['children'] =>
    child.type === 'paragraph' ? splitBySentences(child, inner) : [child],
  );
  return pieces.map(child => ({
    ...quote,
    children: [child],
    ...(child.position ? { position: child.position } : {}),
  }));
}
