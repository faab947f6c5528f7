import { type Deck, type Slide, slidesOf } from '../model/deck.ts';
import { phrasingText } from '../text/plain-text.ts';

/** What was done to slides so that they fit, for people: a line a slide; empty where nothing was. */
export function fitToText(deck: Deck): string {
  const slides = slidesOf(deck);
  const width = String(slides.length).length;
  const lines = slides.flatMap(slide => {
    const reasons = slide.part && slide.part.index > 1 ? [] : (slide.fit?.reasons ?? []);
    return reasons.length === 0 ? [] : [lineOf(slide, reasons, deck, width)];
  });
  return lines.length === 0 ? '' : ['', 'So that it fits and reads well:', ...lines, ''].join('\n');
}

function lineOf(slide: Slide, reasons: readonly string[], deck: Deck, width: number): string {
  const title = shorten(phrasingText(slide.title ?? []) || deck.meta.title);
  return `slide ${String(slide.number).padStart(width)}  ${title}  [${reasons.join('; ')}]`;
}

/** The longest title that is shown whole, in letters. */
const LONGEST = 48;

function shorten(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).trimEnd()} …`;
}
