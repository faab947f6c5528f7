import type { Block } from '../../model/deck.ts';
import { blockText } from '../../text/plain-text.ts';

/** Notes as plain text, with an empty line between blocks and the mark of a footnote before its text. */
export function notesText(notes: readonly Block[]): string {
  return notes
    .map(textOf)
    .filter(text => text !== '')
    .join('\n\n');
}

function textOf(block: Block): string {
  if (block.type !== 'footnoteDefinition') return blockText([block]);
  return `[${block.label ?? block.identifier}] ${blockText(block.children)}`;
}
