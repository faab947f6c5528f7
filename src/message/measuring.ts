import type { Position } from 'unist';
import type { SlideFinding, SlideSide } from '../model/measured-slide.ts';
import type { Message } from '../model/message.ts';

/** The slide that a message speaks of, as the author knows it. */
export interface NamedSlide {
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly place: Position;
}

/** Something passes the edges that are kept free, or is hidden there. */
export function slideOverflows(slide: NamedSlide, { kind, sides, text, element }: SlideFinding): Message {
  const what = text === undefined ? (ELEMENTS[element ?? ''] ?? 'an element') : `“${text}”`;
  const where = Object.entries(sides)
    .map(([side, pixels]) => `${pixels} ${pixels === 1 ? 'pixel' : 'pixels'} ${SIDES[side as SlideSide]}`)
    .join(' and ');
  const happens = kind === 'clipped' ? 'is cut off by' : 'leaves the safe area by';
  return {
    level: 'error',
    rule: kind === 'clipped' ? 'slide-cut-off' : 'slide-overflow',
    text: `${nameOf(slide)}: ${what} ${happens} ${where}`,
    remedy:
      'Shorten this slide, or divide it with a further heading. If templates and theme are Lectern’s own, this is its ' +
      'mistake: please report it.',
    path: slide.path,
    place: slide.place,
  };
}

const ELEMENTS: Readonly<Record<string, string>> = {
  img: 'the picture',
  table: 'the table',
  pre: 'the code',
};
const SIDES: Readonly<Record<SlideSide, string>> = {
  left: 'on the left',
  right: 'on the right',
  top: 'at the top',
  bottom: 'at the bottom',
};

/** The deck helped itself: fonts are wider here than what was measured with. */
export function slideShrunk(slide: NamedSlide, shrunk: number): Message {
  return {
    level: 'warning',
    rule: 'slide-shrunk',
    text: `${nameOf(slide)} is set at ${Math.round(shrunk * 100)} % of its size: its fonts are wider here than expected`,
    remedy:
      'It fits as it is shown. If a font of your own is used, name its file in lectern.yaml, so that it is measured.',
    path: slide.path,
    place: slide.place,
  };
}

function nameOf({ number, title }: NamedSlide): string {
  return `Slide ${number}${title ? ` “${title}”` : ''}`;
}
