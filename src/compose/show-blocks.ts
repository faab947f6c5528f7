import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Detail } from '../model/meta.ts';
import type { DivisionNode } from '../model/nodes.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { isQuestion } from '../text/questions.ts';
import { countSentences, endsAsSentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import type { Shown } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { leadOf } from './lead.ts';
import { leadInOf } from './lead-in.ts';
import { liftPictures } from './lift-pictures.ts';
import { showList } from './show-list.ts';
import { showProse } from './show-prose.ts';
import { tidyList } from './tidy-list.ts';

/** Words of a line that stands beside a picture, code or a table without becoming prose. */
const LINE = 25;
/** Words of prose that has room beside one point. */
const FEW = 40;
/** Words of a phrase that is no sentence, and so no speech. */
const PHRASE = 12;

interface Part {
  readonly body: readonly Block[];
  readonly speech: readonly Block[];
}

/** Decides for the blocks of one slide what the room sees and what is said. */
export function showBlocks(blocks: readonly Block[], detail: Detail, lang: string): Shown {
  const own = blocks.flatMap(block => (block.type === 'notes' ? block.children : [])) as Block[];
  const rest = blocks.filter(block => block.type !== 'notes');
  const parts = segmentsOf(rest).flatMap(segment => partsOf(segment, detail, lang));
  return {
    body: parts.flatMap(part => part.body),
    ownNotes: [...own, ...rest.flatMap(notesWithin)],
    speech: parts.flatMap(part => part.speech),
  };
}

/** Headings within a slide, and what stands below each of them. */
function segmentsOf(blocks: readonly Block[]): Block[][] {
  const segments: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading') segments.push([block], []);
    else segments.at(-1)?.push(block);
  }
  return segments;
}

function partsOf(blocks: readonly Block[], detail: Detail, lang: string): Part[] {
  const kinds = new Set(blocks.map(kindOf));
  kinds.delete('nothing');
  if (detail !== 'full' && kinds.size === 1 && kinds.has('prose')) return [showOnlyProse(blocks, lang)];
  return blocks.map((block, index) => {
    if (block.type === 'list') return listPart(block, detail, lang);
    if (block.type === 'division') return divisionPart(block, detail, lang);
    if (block.type !== 'paragraph' || kindOf(block) !== 'prose') return { body: [block], speech: [] };
    if (detail !== 'labels' && isBesideOnePoint(blocks, lang)) return { body: [block], speech: [] };
    const context = { next: blocks[index + 1], besidePoints: kinds.has('points') };
    return prosePart(block, context, detail, lang);
  });
}

/** A few words of prose, and a single point that asks nothing: the point alone would say too little. */
function isBesideOnePoint(blocks: readonly Block[], lang: string): boolean {
  const lists = blocks.filter(block => block.type === 'list');
  const prose = blocks.filter(block => block.type === 'paragraph');
  const items = lists.flatMap(list => list.children);
  if (items.length !== 1 || items[0]?.children.length !== 1 || prose.some(holdsImage)) return false;
  return !isQuestion(blockText(lists), lang) && countWords(blockText(prose)) <= FEW;
}

function showOnlyProse(blocks: readonly Block[], lang: string): Part {
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph');
  if (paragraphs.some(holdsImage)) return { body: blocks, speech: [] };
  return showProse(paragraphs, lang);
}

function listPart(list: Extract<Block, { type: 'list' }>, detail: Detail, lang: string): Part {
  const parts = liftPictures(tidyList(list)).map((block): Part => {
    if (block.type !== 'list') return { body: [block], speech: [] };
    const shown = block.children.length > 0 ? showList(block, detail, lang) : { speech: [] };
    return { body: shown.list ? [shown.list] : [], speech: shown.speech };
  });
  return { body: parts.flatMap(part => part.body), speech: parts.flatMap(part => part.speech) };
}

function divisionPart(division: DivisionNode, detail: Detail, lang: string): Part {
  const shown = showBlocks(division.children, detail, lang);
  return { body: [{ ...division, children: [...shown.body] }], speech: shown.speech };
}

interface Context {
  readonly next: Block | undefined;
  readonly besidePoints: boolean;
}

/** Prose beside other things is said; what leads over to the next thing, and what is hardly prose, stays. */
function prosePart(paragraph: Paragraph, context: Context, detail: Detail, lang: string): Part {
  const whole = { body: [paragraph], speech: [] };
  if (detail === 'full' || holdsImage(paragraph)) return whole;
  if (detail === 'labels') return { body: [], speech: [paragraph] };
  const leadIn =
    context.next && kindOf(context.next) !== 'prose' ? leadInOf(paragraph.children, lang) : undefined;
  const children = leadIn ?? lineOf(paragraph.children, context, lang);
  if (!children) return { body: [], speech: [paragraph] };
  if (children === paragraph.children) return whole;
  return { body: [{ ...paragraph, children }], speech: [paragraph] };
}

function lineOf(nodes: PhrasingContent[], context: Context, lang: string): PhrasingContent[] | undefined {
  const text = phrasingText(nodes);
  const words = countWords(text);
  const isPhrase = words <= PHRASE && !endsAsSentence(text) && countSentences(text, lang) === 1;
  if (isPhrase) return nodes;
  if (context.besidePoints) return undefined;
  const line = leadOf(nodes, lang) ?? nodes;
  return countWords(phrasingText(line)) <= LINE ? line : undefined;
}

function holdsImage(paragraph: Paragraph): boolean {
  return paragraph.children.some(
    node =>
      node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image')),
  );
}

/** Notes that the author put into a container. */
function notesWithin(block: Block): Block[] {
  if (block.type !== 'division') return [];
  return showBlocks(block.children, 'full', 'en').ownNotes as Block[];
}
