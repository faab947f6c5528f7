import type { Layout } from '../../model/deck.ts';
import { agenda } from './agenda.ts';
import { comparison } from './comparison.ts';
import { figure } from './figure.ts';
import { groups } from './groups.ts';
import type { LayoutFit } from './layout-fit.ts';
import { quotation } from './quotation.ts';
import { section } from './section.ts';
import { stack } from './stack.ts';
import { statement } from './statement.ts';
import { timeline } from './timeline.ts';

/** How each layout is set. The title slide is set by `fit-title.ts`, since the deck's settings stand on it. */
export const layouts: Readonly<Record<Layout, LayoutFit>> = {
  title: { set: () => ({ height: 0 }) },
  agenda,
  section,
  points: stack,
  groups,
  timeline,
  comparison,
  quotation,
  statement,
  code: stack,
  table: stack,
  figure,
  prose: stack,
};
