import type { Layout } from '../../model/deck.ts';
import { agenda } from './agenda.ts';
import { closing } from './closing.ts';
import { columns } from './columns.ts';
import { comparison } from './comparison.ts';
import { definition } from './definition.ts';
import { figure } from './figure.ts';
import { groups } from './groups.ts';
import type { LayoutFit } from './layout-fit.ts';
import { question } from './question.ts';
import { quotation } from './quotation.ts';
import { section } from './section.ts';
import { sources } from './sources.ts';
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
  definition,
  question,
  quotation,
  statement,
  code: stack,
  table: stack,
  figure,
  prose: stack,
  columns,
  sources,
  closing,
};
