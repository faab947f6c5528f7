import type { Deck } from '../../model/deck.ts';
import type { HandoutWishes } from '../../model/handout.ts';
import {
  createTypstRenderer,
  type TypstOptions,
  type TypstRenderer,
  typstArray,
} from '../../render/typst/index.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';
import { isQuestion } from '../../text/questions.ts';
import { leadAtEnd } from './mark-leads.ts';
import type { Passage, Piece, Sheet, SheetPart } from './sheet.ts';

/** What templates see of a passage; all of it is code of Typst. */
export interface PassageView {
  readonly headingTyp?: string;
  readonly levelTyp: string;
  /** An array of numbers. */
  readonly slidesTyp: string;
  /** Stands in the margin where there is no heading that it could stand beside. */
  readonly markTyp?: string;
  readonly labelTyp?: string;
  /** Whether the heading stays with what follows. */
  readonly staysTyp: string;
  /** How many lines of what follows stay with the heading. */
  readonly linesTyp: string;
  readonly bodyTyp: string;
  /** The author's notes, where they are shown. */
  readonly ownTyp?: string;
  /** How many lines there are to write on. */
  readonly roomTyp?: string;
  /** The last of all with a heading: it may begin a page, so that more than its end stands on it. */
  readonly mayBreak?: boolean;
}

export interface PartView {
  readonly headingTyp?: string;
  readonly numberTyp?: string;
  readonly slidesTyp: string;
  readonly labelTyp?: string;
  /** Whether headings stand below this one, which it stays with. */
  readonly leadsTyp: string;
  /** How many lines of text without a heading of its own stay with this one. */
  readonly linesTyp: string;
  /** As that of a passage, where it would be the first below the heading. */
  readonly mayBreak?: boolean;
  readonly passages: readonly PassageView[];
}

/** Lines that a question leaves for its answer. */
const ROOM = 5;

interface Viewing {
  readonly deck: Deck;
  readonly render: TypstRenderer;
  readonly wishes: HandoutWishes;
  /** Labels that are not yet given to a heading, by the id of a slide. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The parts of a sheet as templates see them. */
export function partViews(
  sheet: Sheet,
  deck: Deck,
  wishes: HandoutWishes,
  options: Omit<TypstOptions, 'anchors'>,
): PartView[] {
  const anchors = anchorsOf(sheet);
  const viewing = { deck, wishes, anchors, render: createTypstRenderer({ ...options, anchors }) };
  return sheet.parts.map(part => partView(part, viewing));
}

/** All slides of a passage are found at its heading, or at that of its part. */
function anchorsOf({ parts }: Sheet): Map<string, string> {
  const anchors = new Map<string, string>();
  const give = (ids: readonly string[]) => {
    const label = `slide-${anchors.size + 1}`;
    for (const id of ids) if (!anchors.has(id)) anchors.set(id, label);
  };
  for (const part of parts) {
    if (part.title) give(part.ids);
    for (const passage of part.passages) if (passage.title) give(passage.ids);
  }
  return anchors;
}

function partView(part: SheetPart, viewing: Viewing): PartView {
  const level = part.title ? 2 : 1;
  return {
    ...(part.title ? { headingTyp: viewing.render.inline(part.title) } : {}),
    ...(part.number === undefined ? {} : { numberTyp: `"${part.number}"` }),
    slidesTyp: numbers(part.slides),
    ...labelOf(part.title ? part.ids : [], viewing),
    leadsTyp: String(part.passages.some(passage => passage.title)),
    linesTyp: String(part.passages[0]?.title ? 0 : linesOf(part.passages[0]?.pieces ?? [])),
    passages: part.passages.map(passage => passageView(passage, level, viewing)),
  };
}

function passageView(passage: Passage, level: number, viewing: Viewing): PassageView {
  const { title, slides, own } = passage;
  const { render, wishes } = viewing;
  const showsOwn = own.length > 0 && (wishes.audience === 'lecturer' || wishes.notes === true);
  const asks = wishes.layout === 'guided' && asksTheClass(passage, viewing.deck.meta.lang);
  return {
    ...(title ? { headingTyp: render.inline(title) } : {}),
    levelTyp: String(level),
    slidesTyp: numbers(slides),
    ...(title || slides.length === 0 ? {} : { markTyp: `slide-mark(${slides.join(', ')})` }),
    ...labelOf(title ? passage.ids : [], viewing),
    staysTyp: String(passage.pieces.length > 0 || showsOwn || asks),
    linesTyp: String(linesOf(passage.pieces)),
    bodyTyp: bodyOf(asks ? questionAtEnd(passage.pieces) : passage.pieces, title ? level + 1 : level, render),
    ...(showsOwn ? { ownTyp: render.blocks(own, level + 1) } : {}),
    ...(asks ? { roomTyp: String(ROOM) } : {}),
  };
}

/** The question stays with the room for its answer. */
function questionAtEnd(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, block: leadAtEnd(piece.block) } : piece,
  );
}

/** As many as there are, up to three: of two points with two lines each, one stays too. */
function linesOf(pieces: readonly Piece[]): number {
  const lines = blockText(pieces.map(({ block }) => block)).split('\n');
  const count = lines.reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0);
  return Math.min(count, 3);
}

/** Characters of a line. */
const LINE = 75;

/** A slide that is a question and leaves the answer to the room. */
function asksTheClass({ layout, title, pieces }: Passage, lang: string): boolean {
  if (layout === 'question') return true;
  const last = pieces.at(-1)?.block;
  const words = last ? (blockText([last]).split('\n').at(-1) ?? '') : phrasingText(title ?? []);
  return isQuestion(words, lang);
}

function bodyOf(pieces: readonly Piece[], level: number, render: TypstRenderer): string {
  if (pieces.every(({ slide }) => slide === undefined)) {
    return render.blocks(
      pieces.map(({ block }) => block),
      level,
    );
  }
  const shown = pieces.flatMap(({ block, slide }) => [
    ...(slide === undefined ? [] : [`slide-mark(${slide})`]),
    render.blocks([block], level),
  ]);
  return `{${shown.join(';\n')}}`;
}

function numbers(slides: readonly number[]): string {
  return typstArray(slides.map(String));
}

function labelOf(ids: readonly string[], { anchors }: Viewing): { labelTyp?: string } {
  const label = ids.map(id => anchors.get(id)).find(one => one !== undefined);
  return label ? { labelTyp: `<${label}>` } : {};
}
