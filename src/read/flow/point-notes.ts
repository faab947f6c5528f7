import type { Paragraph, PhrasingContent } from 'mdast';
import type { NotesNode } from '../../model/nodes.ts';
import { lineText } from './flow-text.ts';

/**
 * Notes to a point, beginning with its words: notes stand behind the whole list, where nobody could tell
 * any more to which of its points they belong.
 */
export function namePoint(notes: readonly NotesNode[], point: readonly PhrasingContent[]): NotesNode[] {
  return notes.map(note => {
    const [first, ...others] = note.children;
    if (first?.type !== 'paragraph') return note;
    return { ...note, children: [withName(first, firstWords(lineText(point))), ...others] };
  });
}

const MOST_WORDS = 8;
const SPACES = /\s+/;
/** A colon of the point's own, or a full stop, gives way to ours. */
const CLOSE = /[\s:：.。;,]+$/u;

function firstWords(text: string): string {
  const words = text.trim().split(SPACES);
  return words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join(' ')} …`
    : words.join(' ').replace(CLOSE, '');
}

function withName(paragraph: Paragraph, name: string): Paragraph {
  const { position } = paragraph;
  const at = position ? { position } : {};
  const named: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: name, ...at }], ...at },
    { type: 'text', value: ': ', ...at },
  ];
  return { ...paragraph, children: [...named, ...paragraph.children] };
}
