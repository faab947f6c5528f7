import type { RootContent } from 'mdast';
import type { Meta } from '../../../model/meta.ts';
import { takeComments } from '../comments.ts';
import { openSpans } from '../spans.ts';
import type { ArrangedDeck, DeckSlide, Dialect } from '../types.ts';
import { giveWishes } from '../wishes.ts';
import { tidyAttributes } from './attributes-behind.ts';
import { revealContainers } from './incremental.ts';
import { metaOf } from './meta.ts';
import { prepare } from './prepare.ts';

/** pandoc: title block, pauses, spans, attributes behind pictures and code; the rest is Lectern's own Markdown. */
export const pandoc: Dialect = {
  format: 'pandoc',
  name: 'pandoc',
  keys: new Set(['output', 'aspectratio', 'colortheme', 'fonttheme', 'theme', 'format', 'transition']),
  hasTitleSlide: false,
  dividerOf: () => DEEPEST_SLIDE,
  prepare: (deck, findings) => withMeta(prepare(deck, findings), metaOf(deck, findings)),
  arrange,
};

/** Quarto's slides for reveal.js: pandoc's, with settings below `format` and short codes. */
export const quarto: Dialect = { ...pandoc, format: 'quarto', name: 'Quarto' };

function withMeta<T extends { readonly meta?: Meta }>(prepared: T, meta: Meta): T {
  return { ...prepared, meta: { ...meta, ...prepared.meta } };
}

function arrange(slide: DeckSlide, deck: ArrangedDeck): RootContent[] {
  const shown = takeComments(slide.nodes, () => undefined);
  const opened = openSpans(tidyAttributes(shown, deck), SPANS);
  return giveWishes(revealContainers(opened), { classes: [], values: {} }, slide, deck);
}

/** Headings below this level stand on slides and begin none, as far as pauses go. */
const DEEPEST_SLIDE = 2;

/** `[words]{.class}`. */
const SPANS = { closing: /^\{[ \t]*[.#][^{}\n]*\}|^\{[ \t]*[\w-]+=[^{}]*\}/ };
