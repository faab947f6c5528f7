import type { Nodes } from 'mdast';
import type { Block, Slide, SlideTiming } from '../model/deck.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { speakingTime } from './speaking-time.ts';

/**
 * How long a slide is likely to be shown: what is said to it, and what the room needs to look, to read and to answer. The
 * speaking rates are measured; all other times here are judgement, and an author, a duration or a rehearsal overrules them.
 */
export function estimateSlide(slide: Slide, lang: string): SlideTiming {
  const notes = speakingTime(spokenText(slide.notes), lang);
  const shown = speakingTime(`${phrasingText(slide.title ?? [])}\n${spokenText(slide.body)}`, lang);
  const fromSlide = shown * SAID_TO_POINTS;
  const from = notes > 0 && notes >= shown ? 'notes' : 'slide';
  const speech = from === 'notes' ? notes : notes > 0 ? shown : fromSlide;
  return { seconds: LOOKING_UP + speech + lookingTime(slide), from };
}

/** Seconds until all have seen that there is another slide. */
const LOOKING_UP = 4;
/** A point without notes is explained in about twice its words. */
const SAID_TO_POINTS = 2;
/** Seconds for a question to the class: to understand it, to think, and for a first answer. */
const ANSWERING = 45;
/** Seconds for a picture, for a table, and for a line of code. */
const PICTURE = 15;
const TABLE = 15;
const LINE_OF_CODE = 2;
/** Seconds until the next step comes. */
const STEP = 2;

/** What is read from a block; code, tables and footnotes are looked at. */
function spokenText(blocks: readonly Block[]): string {
  return blockText(blocks.filter(({ type }) => !LOOKED_AT.has(type)));
}

const LOOKED_AT: ReadonlySet<string> = new Set(['code', 'table', 'footnoteDefinition', 'html']);

function lookingTime({ layout, body }: Slide): number {
  return (layout === 'question' ? ANSWERING : 0) + body.reduce((sum, block) => sum + lookingAt(block), 0);
}

function lookingAt(node: Nodes): number {
  if (node.type === 'image') return PICTURE;
  if (node.type === 'table') return TABLE;
  if (node.type === 'code') return node.value.split('\n').length * LINE_OF_CODE;
  const own = node.type === 'listItem' && node.data?.fragment ? STEP : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lookingAt(child), own) : own;
}
