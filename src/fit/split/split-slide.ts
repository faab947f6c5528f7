import type { Block, Layout, Slide } from '../../model/deck.ts';
import { joinPlaces, type Place } from '../../model/place.ts';
import { isPicture } from '../../text/pictures.ts';
import { CODE_FLOORS, codeSizesFor } from '../layouts/code-sizes.ts';
import { roomOf } from '../measure/room.ts';
import { typeSizesAt } from '../measure/type-sizes.ts';
import type { Typography } from '../measure/typography.ts';
import { assembleAtoms } from './assemble.ts';
import { atomsOf, type Frame } from './atom.ts';
import { explodeAtoms } from './explode.ts';
import { packAtoms } from './pack-atoms.ts';
import { footOf, shareNotes } from './share-notes.ts';

/** Splits a slide by meaning into parts that fit at a body size, as far as they can be taken apart. */
export function splitSlide(slide: Slide, bodySize: number, type: Typography): Slide[] {
  const foot = slide.body.filter(block => block.type === 'footnoteDefinition');
  const body = slide.body.filter(block => block.type !== 'footnoteDefinition');
  const frame = frameOf(slide, bodySize, type, foot.length > 0);
  const atoms = explodeAtoms(atomsOf(body, frame), frame);
  const bodies = packAtoms(atoms, frame.height).map(assembleAtoms);
  if (bodies.length < 2) return [slide];
  const notes = shareNotes(slide, bodies);
  const base = slide.id.replace(PART, '');
  return bodies.map((part, index) => ({
    ...slide,
    layout: layoutOfPart(slide.layout, part),
    body: foot.length > 0 ? [...part, ...footOf(part, foot)] : part,
    notes: notes[index]?.notes ?? [],
    ownNotes: notes[index]?.ownNotes ?? 0,
    part: { index: index + 1, count: bodies.length },
    id: index === 0 ? slide.id : `${base}~${index + 1}`,
    place: placeOfPart(slide.place, part, index, bodies.length),
  }));
}

const PART = /~\d+$/;
/** Room that footnotes are given, in CSS pixels, before it is known which part they stand on. */
const FOOT = 60;

function frameOf(slide: Slide, bodySize: number, type: Typography, hasFoot: boolean): Frame {
  const room = roomOf({ layout: slide.layout, title: slide.title ?? [], part: FIRST_OF_TWO }, type);
  const { width } = room;
  const smallest = type.tokens.body.at(-1) ?? bodySize;
  const sizes = typeSizesAt(type, slide.layout === 'sources' ? smallest : bodySize);
  const code = codeSizesFor(slide.body, sizes, width, CODE_FLOORS.split).at(-1) ?? sizes.code;
  return {
    width,
    height: room.height - (hasFoot ? FOOT : 0),
    sizes: code === sizes.code ? sizes : { ...sizes, code },
    flows: bodySize === type.tokens.body.at(-1),
  };
}

const FIRST_OF_TWO = { index: 1, count: 2 };

/** Layouts that every part keeps. */
const KEPT: ReadonlySet<Layout> = new Set(['groups', 'agenda', 'comparison', 'sources']);

/** A part is laid out by what it has, where that isn't what made the layout of the whole. */
function layoutOfPart(layout: Layout, body: readonly Block[]): Layout {
  if (KEPT.has(layout)) return layout;
  if (body.some(isPicture)) return 'figure';
  const has = (type: Block['type']) => body.some(block => block.type === type);
  if (layout === 'quotation' && has('blockquote')) return layout;
  if (has('list')) return 'points';
  if (has('code')) return 'code';
  return has('table') ? 'table' : 'prose';
}

function placeOfPart(whole: Place, body: readonly Block[], index: number, count: number): Place {
  let own: Place | undefined;
  for (const block of body)
    for (const { position } of block.type === 'list' ? block.children : [block])
      if (position) own = own ? joinPlaces(own, position) : position;
  const { start, end } = own ?? whole;
  return { start: index === 0 ? whole.start : start, end: index === count - 1 ? whole.end : end };
}
