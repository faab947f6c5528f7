import type { PhrasingContent } from 'mdast';
import type { DeckMeta } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { directionOf } from '../text/language.ts';
import { languageOf } from '../text/outline-language.ts';
import { phrasingText } from '../text/plain-text.ts';
import { readableFileName } from './readable-file-name.ts';

/** What is known of the lecture, with what the outline left open: its title, its language, its direction. */
export function decideMeta(outline: Outline): DeckMeta {
  const titleChildren = decideTitle(outline);
  const lang = languageOf(outline);
  return {
    ...outline.meta,
    title: phrasingText(titleChildren).trim(),
    titleChildren,
    lang,
    dir: directionOf(lang),
  };
}

/** The author's title, else the outline's, else the file's name, else the first heading. */
function decideTitle({ meta, title, source, tree }: Outline): readonly PhrasingContent[] {
  if (meta.title !== undefined && meta.title.trim() !== '') {
    return title && phrasingText(title.children) === meta.title ? title.children : asText(meta.title);
  }
  if (title) return title.children;
  const fromFile = readableFileName(source);
  if (fromFile !== undefined) return asText(fromFile);
  const heading = tree.children.find(node => node.type === 'heading');
  return heading ? heading.children.filter(node => node.type !== 'footnoteReference') : asText('…');
}

function asText(value: string): PhrasingContent[] {
  return [{ type: 'text', value }];
}
