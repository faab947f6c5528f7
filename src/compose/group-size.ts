import type { Block } from '../model/deck.ts';
import type { Detail } from '../model/meta.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import type { Shown, Topic } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { showBlocks } from './show-blocks.ts';

/** What it would take to show a topic as a group beside others on one slide. */
export interface GroupSize {
  readonly topic: Topic;
  readonly shown: Shown;
  /** Holds nothing but points and lines. */
  readonly simple: boolean;
  readonly details: number;
  readonly words: number;
  /** Lines in a column that is half a slide wide, its label included. */
  readonly lines: number;
}

/** Measures a topic as a group, by what its slide would show of it. */
export function sizeOfGroup(topic: Topic, detail: Detail, lang: string): GroupSize {
  const shown = showBlocks(topic.chunks.flat(), detail, lang);
  const details = shown.body.flatMap(block => (block.type === 'list' ? block.children : [block]) as Block[]);
  const texts = details.map(block => blockText([block]));
  return {
    topic,
    shown,
    simple: topic.topics.length === 0 && topic.chunks.length <= 1 && shown.body.every(isSimple),
    details: details.length,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    lines: [phrasingText(topic.title ?? []), ...texts].reduce((sum, text) => sum + linesOf(text), 0),
  };
}

/** Letters in a line of a column, at a comfortable size. */
const COLUMN = 36;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/g;

function linesOf(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.ceil((text.length + wide) / COLUMN);
}

function isSimple(block: Block): boolean {
  if (block.type === 'list') return block.children.every(item => item.children.length === 1);
  return kindOf(block) === 'prose' || kindOf(block) === 'nothing';
}
