import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import { advancePlace, cutPhrasing } from '../text/cut-phrasing.ts';
import { linedText, phrasingText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { leadOf, sentenceEnds } from './lead.ts';
import { isJotted } from './units.ts';

/** Prose up to this many words stays on its slide as it is. */
const STAYS = 60;
/** A paragraph longer than this many words gives more than one point. */
const WORDS_A_POINT = 120;

/** What a slide shows of prose that stands alone, and what is said to it. */
export interface ShownProse {
  readonly body: readonly Block[];
  readonly speech: readonly Block[];
}

/**
 * Short prose as it is; long prose as points, the first sentence of each stretch, with the whole of it said.
 * What was jotted down line by line is hardly prose, and becomes a point a line.
 */
export function showProse(paragraphs: readonly Paragraph[], lang: string): ShownProse {
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(phrasingText(paragraph.children)), 0);
  const areJotted = paragraphs.some(paragraph => isJotted(linedText(paragraph.children)));
  if (words <= STAYS && !areJotted) return { body: paragraphs, speech: [] };
  const stretches = paragraphs.flatMap(paragraph => splitIntoStretches(paragraph, lang));
  const leads = stretches.map(stretch => ({
    ...stretch,
    children: leadOf(stretch.children, lang) ?? stretch.children,
  }));
  const speech = stretches.filter((stretch, index) => leads[index]?.children !== stretch.children);
  return { body: leads.length > 1 ? [asPoints(leads)] : leads, speech };
}

function asPoints(leads: readonly Paragraph[]): Block {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: leads.map(lead => ({
      type: 'listItem',
      spread: false,
      children: [lead],
      ...(lead.position ? { position: lead.position } : {}),
    })),
    ...(leads[0]?.position ? { position: leads[0].position } : {}),
  };
}

/** Cuts a long paragraph between sentences into stretches of about the length of a point's speech. */
function splitIntoStretches(paragraph: Paragraph, lang: string): Paragraph[] {
  const text = linedText(paragraph.children);
  const total = countWords(text);
  if (isJotted(text)) return cutParagraph(paragraph, text, lineEnds(text));
  if (total <= WORDS_A_POINT * 1.5) return [paragraph];
  const target = total / Math.round(total / WORDS_A_POINT);
  const cuts: number[] = [];
  let from = 0;
  let words = 0;
  for (const end of sentenceEnds(paragraph.children, lang)) {
    words += countWords(text.slice(from, end));
    from = end;
    if (words < target || end >= text.length) continue;
    cuts.push(end);
    words = 0;
  }
  return cutParagraph(paragraph, text, cuts);
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(LINE_END)].map(match => match.index + 1);
}

const LINE_END = /\n/g;

function cutParagraph(paragraph: Paragraph, text: string, cuts: readonly number[]): Paragraph[] {
  const pieces: Paragraph[] = [];
  let position = paragraph.position;
  let from = 0;
  for (const [index, children] of cutMany(paragraph.children, cuts).entries()) {
    const start = index === 0 ? 0 : (cuts[index - 1] ?? 0);
    if (position) position = advancePlace(position, text.slice(from, start));
    from = start;
    if (phrasingText(children).trim() === '') continue;
    pieces.push({ ...paragraph, children, ...(position ? { position } : {}) });
  }
  return pieces;
}

/** Cuts at several offsets, from the middle outwards so that a long text is not walked once a cut. */
function cutMany(nodes: readonly PhrasingContent[], cuts: readonly number[]): PhrasingContent[][] {
  if (cuts.length === 0) return [[...nodes]];
  const middle = cuts.length >> 1;
  const at = cuts[middle] ?? 0;
  const text = phrasingText(nodes);
  const [head, tail] = cutPhrasing(nodes, at);
  const from = at + (text.slice(at).length - text.slice(at).trimStart().length);
  return [
    ...cutMany(head, cuts.slice(0, middle)),
    ...cutMany(
      tail,
      cuts.slice(middle + 1).map(cut => cut - from),
    ),
  ];
}
