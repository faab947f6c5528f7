import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type NamedSlide, slideOverflows, slideShrunk } from '../message/measuring.ts';
import { type Deck, type Slide, slidesOf } from '../model/deck.ts';
import type { MeasuredSlide, SlideFinding } from '../model/measured-slide.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';

/** Says of each slide what the browser found on it, at the line of the outline where that stands. */
export function overflowMessages(deck: Deck, measured: readonly MeasuredSlide[]): Message[] {
  const slides = new Map(slidesOf(deck).map(slide => [slide.id, slide]));
  return measured.flatMap(({ id, shrunk, findings }) => {
    const slide = slides.get(id);
    if (!slide) return [];
    const named = (place: Place): NamedSlide => ({
      number: slide.number,
      title: phrasingText(slide.title ?? []) || (slide.layout === 'title' ? deck.meta.title : ''),
      path: deck.source,
      place,
    });
    return [
      ...findings.map(finding => slideOverflows(named(placeOf(slide, finding)), finding)),
      ...(shrunk < 1 && findings.length === 0 ? [slideShrunk(named(slide.place), shrunk)] : []),
    ];
  });
}

const BLANKS = /\s+/g;

/** The innermost part of the slide that holds the text, or that makes the element; else the slide. */
function placeOf(slide: Slide, { text, element }: SlideFinding): Place {
  let found = slide.place;
  const type = element === undefined ? undefined : NODES[element];
  const root: Root = { type: 'root', children: [...slide.body] };
  visit(root, node => {
    if (node.type === 'root' || !node.position) return;
    const holds = text !== undefined && blockText([node]).replace(BLANKS, ' ').includes(text);
    if (holds || node.type === type) found = node.position;
  });
  return found;
}

const NODES: Readonly<Record<string, string>> = { img: 'image', table: 'table', pre: 'code' };
