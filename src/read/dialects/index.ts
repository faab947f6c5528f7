import type { DeckDialect } from '../../model/outline.ts';
import { marp } from './marp/index.ts';
import { pandoc, quarto } from './pandoc/index.ts';
import { remark } from './remark/index.ts';
import { revealMd } from './reveal-md/index.ts';
import { slidev } from './slidev/index.ts';
import type { Dialect } from './types.ts';

/** What is known of each tool whose decks Lectern reads. */
export const dialects: Readonly<Record<DeckDialect, Dialect>> = {
  marp,
  slidev,
  pandoc,
  quarto,
  'reveal-md': revealMd,
  remark,
};
