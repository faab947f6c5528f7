import type { Nodes } from 'mdast';
import type { Slide } from '../../../model/deck.ts';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import { blockText, phrasingText } from '../../../text/plain-text.ts';
import { takeOwnOrdinal } from '../own-ordinal.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Letters of a line: of the title, and of what the section holds. */
const TITLE_LINE = 26;
const ITEM_LINE = 62;
/** Heights in CSS pixels: of a line of the title, of a line below it, and of the slide without its foot. */
const TITLE_HEIGHT = 68;
const ITEM_HEIGHT = 47;
const ROOM = 400;
const LITTLE_ROOM = 520;

/** A section opens: its number, its title and what it holds; the more it holds, the smaller all of it. */
export const sectionView: MakeLayoutView = (slide, { render }, section) => {
  const height = heightOf(slide);
  const own = takeOwnOrdinal(slide.title ?? []);
  const counted = section.number === undefined ? '' : String(section.number);
  return {
    view: {
      numeral: own?.numeral ?? counted,
      counted: own === undefined,
      lettered: own !== undefined && LETTERS.test(own.numeral),
      ...(own ? { titleHtml: renderInline(own.words, render) } : {}),
      bodyHtml: renderBlocks(slide.body, render),
    },
    classes: height > LITTLE_ROOM ? ['dense', 'denser'] : height > ROOM ? ['dense'] : [],
  };
};

/** Letters are wider than digits, and heavier: they are set smaller. */
const LETTERS = /\p{L}/u;

function heightOf({ title = [], body }: Slide): number {
  const items = body.flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]));
  const lines = items.reduce((sum, item) => sum + linesOf(blockText([item]), ITEM_LINE), 0);
  return linesOf(phrasingText(title), TITLE_LINE) * TITLE_HEIGHT + lines * ITEM_HEIGHT;
}

function linesOf(text: string, line: number): number {
  return Math.max(1, Math.ceil(lengthOf(text) / line));
}
