import type { Paragraph, PhrasingContent } from 'mdast';
import { advancePlace, cutPhrasing } from '../../text/cut-phrasing.ts';
import { linedText, phrasingText } from '../../text/plain-text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import type { Frame } from './atom.ts';
import { flowOn } from './flow-on.ts';

/**
 * Cuts a paragraph that is too tall between sentences into equally long parts. One sentence stays whole,
 * unless the frame says that text has to flow on: then it is cut after a clause, or else between words.
 */
export function splitBySentences(paragraph: Paragraph, frame: Frame): Paragraph[] {
  const height = blockHeight(paragraph, frame.width, frame.sizes);
  const count = Math.ceil(height / (frame.height * 0.9));
  if (count < 2) return [paragraph];
  const text = linedText(paragraph.children);
  const length = text.length / count;
  const sentences = splitSentences(text);
  const pieces = frame.flows ? sentences.flatMap(one => flowOn(one, length)) : sentences;
  const cuts = cutsAt(text, pieces, length);
  return cutAll(paragraph, text, cuts);
}

/** Ends of sentences that are next to multiples of a length, the last end left out. */
function cutsAt(text: string, sentences: readonly string[], length: number): number[] {
  const cuts: number[] = [];
  let at = 0;
  let from = 0;
  for (const sentence of sentences) {
    const end = at + sentence.length;
    if (end - from > length && at > from) {
      cuts.push(at);
      from = at;
    }
    at = end;
  }
  return cuts.filter(cut => cut < text.length);
}

function cutAll(paragraph: Paragraph, text: string, cuts: readonly number[]): Paragraph[] {
  const parts: Paragraph[] = [];
  let rest: PhrasingContent[] = paragraph.children;
  let position = paragraph.position;
  let from = 0;
  const add = (children: PhrasingContent[]) => {
    if (phrasingText(children).trim() !== '')
      parts.push({ ...paragraph, children, ...(position ? { position } : {}) });
  };
  for (const cut of cuts) {
    const skipped = text.slice(0, cut).length - from;
    const [head, tail] = cutPhrasing(rest, skipped);
    add(head);
    const space = text.slice(cut).length - text.slice(cut).trimStart().length;
    if (position) position = advancePlace(position, text.slice(from, cut + space));
    from = cut + space;
    rest = tail;
  }
  add(rest);
  return parts;
}
