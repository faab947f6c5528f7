import type { PhrasingContent } from 'mdast';
import type { Deck, Section, Slide } from '../../model/deck.ts';
import { takeOwnOrdinal } from '../../text/own-ordinal.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { joinPictures } from './join-pictures.ts';
import { labelPoints } from './label-points.ts';
import { markLeads } from './mark-leads.ts';
import { markSlides } from './mark-slides.ts';
import type { Passage, Sheet, SheetPart } from './sheet.ts';
import { type ShownAs, shownAs } from './slide-numbers.ts';
import { wholeText } from './whole-text.ts';

/**
 * A deck as text to be read: its content before anything was divided to fit, with the numbers of the slides on
 * the screen. What only a deck needs is left out: the agenda, lists of what comes next, the last slide that we made.
 */
export function gatherSheet(composed: Deck, fitted: Deck): Sheet {
  const shown = shownAs(composed, fitted);
  const { titleChildren } = composed.meta;
  const parts = composed.sections.map(section => {
    // The title block says it.
    const { title, ...untitled } = section;
    return partOf(isSame(title, titleChildren) ? untitled : section, titleChildren, shown);
  });
  return { parts: parts.filter(saysSomething) };
}

function saysSomething({ title, passages }: SheetPart): boolean {
  return title !== undefined || passages.length > 0;
}

function partOf(section: Section, title: readonly PhrasingContent[], shown: ShownAs): SheetPart {
  const [first] = section.slides;
  const opening = section.title && first && opens(first, section) ? first : undefined;
  const passages: Passage[] = [];
  let above = section.title ?? title;
  for (const slide of section.slides) {
    const passage = passageOf(slide, slide === opening ? slide.title : above, shown);
    if (passage.title) above = passage.title;
    if (slide === opening || passage.pieces.length + passage.own.length > 0 || passage.title)
      passages.push(slide === opening ? { ...passage, slides: [] } : passage);
  }
  return {
    ...(section.number === undefined || takeOwnOrdinal(section.title ?? [], section.number)
      ? {}
      : { number: section.number }),
    ...(section.title ? { title: section.title } : {}),
    slides: opening ? passageOf(opening, undefined, shown).slides : [],
    ids: opening ? idsOf(opening, shown) : [],
    passages: passages.filter(({ title, pieces, own }) => title || pieces.length > 0 || own.length > 0),
  };
}

/** The slide of a section, or the first one where that has the same title. */
function opens(slide: Slide, { title }: Section): boolean {
  return slide.layout === 'section' || isSame(slide.title, title);
}

function isSame(
  a: readonly PhrasingContent[] | undefined,
  b: readonly PhrasingContent[] | undefined,
): boolean {
  return phrasingText(a ?? []).trim() === phrasingText(b ?? []).trim();
}

function idsOf(slide: Slide, shown: ShownAs): string[] {
  return shown(slide).map(({ id }) => id);
}

function passageOf(slide: Slide, above: readonly PhrasingContent[] | undefined, shown: ShownAs): Passage {
  const onlyOnScreen = ONLY_ON_SCREEN.has(slide.layout) || isOurClosing(slide);
  const listsNext = onlyOnScreen || slide.layout === 'section';
  const blocks = wholeText(listsNext ? { ...slide, body: [] } : slide, above);
  const layout = shown(slide)[0]?.layout ?? slide.layout;
  const titled = slide.title && slide.title.length > 0 && !isSame(slide.title, above) && !onlyOnScreen;
  return {
    layout,
    ...(titled && slide.title ? { title: slide.title } : {}),
    ...markSlides(markLeads(labelPoints(joinPictures(blocks), layout)), shown(slide)),
    ids: idsOf(slide, shown),
    own: slide.notes.slice(0, slide.ownNotes ?? 0),
  };
}

/** What they show stands at its own places in a handout. */
const ONLY_ON_SCREEN: ReadonlySet<string> = new Set(['title', 'agenda']);

function isOurClosing({ layout, body }: Slide): boolean {
  return layout === 'closing' && body.length === 0;
}
