import type { Outline } from '../model/outline.ts';
import { guessLanguage } from './language.ts';
import { blockText, phrasingText } from './plain-text.ts';

/** The language of an outline as BCP 47: as stated, else guessed from its title and text; code says nothing. */
export function languageOf({ meta, title, tree }: Pick<Outline, 'meta' | 'title' | 'tree'>): string {
  if (meta.lang !== undefined) return meta.lang;
  const texts = [title ? phrasingText(title.children) : ''];
  let length = 0;
  for (const node of tree.children) {
    if (length > SAMPLE) break;
    const text = node.type === 'code' ? '' : blockText([node]);
    texts.push(text);
    length += text.length;
  }
  return guessLanguage(texts.join('\n'));
}

/** Letters that are enough to tell a language by. */
const SAMPLE = 20_000;
