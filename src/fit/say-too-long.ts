import { tooLongForSlide } from '../message/composing.ts';
import type { Block, Slide } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import type { Typography } from './measure/typography.ts';
import { slideFits } from './set-slide.ts';

/** A slide that fits, and what the author should know of it. */
export interface Spoken {
  readonly slide: Slide;
  readonly messages: readonly Message[];
}

/** What no size has room for, and no split can help, is said instead: nothing overflows, nothing is lost. */
export function sayTooLong(slide: Slide, type: Typography, path: string): Spoken {
  const size = slide.fit?.bodySize;
  if (size === undefined || slideFits(slide, size, type)) return { slide, messages: [] };
  const own = slide.ownNotes ?? 0;
  const notes: Block[] = [...slide.notes.slice(0, own), ...slide.body, ...slide.notes.slice(own)];
  const message = tooLongForSlide(path, countWords(blockText(slide.body)), slide.place);
  const bare: Slide = { ...slide, layout: 'section', body: [], notes };
  const labelled: Slide = { ...bare, layout: 'points', body: labelOf(slide.body) };
  const keepsLabel = labelled.body.length > 0 && slideFits(labelled, size, type);
  return { slide: keepsLabel ? labelled : bare, messages: [message] };
}

/** The label alone, where the whole body is one label with details. */
function labelOf(body: readonly Block[]): Block[] {
  const [list, ...others] = body;
  const [item, ...more] = list?.type === 'list' ? list.children : [];
  const [label] = item?.children ?? [];
  if (list?.type !== 'list' || !item || label?.type !== 'paragraph') return [];
  if (others.length > 0 || more.length > 0 || item.children.length < 2) return [];
  return [{ ...list, children: [{ ...item, children: [label] }] }];
}
