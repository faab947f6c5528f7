import { renderBlocks, renderInline } from '../../../render/index.ts';
import { COMPOUND } from '../../../text/kept-together.ts';
import { saysItsNumber, takeOwnOrdinal } from '../../../text/own-ordinal.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** A section opens: its number, its title and what it holds. */
export const sectionView: MakeLayoutView = (slide, { render }, section) => {
  const own = takeOwnOrdinal(slide.title ?? [], section.number);
  const isCounted = section.number !== undefined && !saysItsNumber(slide.title ?? []);
  const counted = isCounted ? String(section.number) : '';
  return {
    view: {
      numeral: own?.numeral ?? counted,
      counted: own === undefined,
      lettered: own !== undefined && LETTERS.test(own.numeral),
      ...(own ? { titleHtml: renderInline(own.words, { ...render, compounds: COMPOUND.largeTitle }) } : {}),
      bodyHtml: renderBlocks(slide.body, render),
    },
    classes: [],
  };
};

/** Letters are wider than digits, and heavier: they are set smaller. */
const LETTERS = /\p{L}/u;
