import type { RootContent } from 'mdast';
import type { Attributes } from '../../../model/nodes.ts';
import { takeComments } from '../comments.ts';
import { addMissing } from '../findings.ts';
import { tidyAttributes } from '../pandoc/attributes-behind.ts';
import { openSpans } from '../spans.ts';
import type { ArrangedDeck, DeckSlide, Dialect } from '../types.ts';
import { addressIn, classesOf, giveWishes } from '../wishes.ts';
import { gatherColumns } from './columns.ts';
import { prepare } from './prepare.ts';

/** remark and xaringan: properties above slides, `--`, `???`, `.class[words]`. */
export const remark: Dialect = {
  format: 'remark',
  name: 'remark',
  keys: new Set(['output', 'class', 'layout', 'name', 'template', 'count']),
  hasTitleSlide: true,
  prepare,
  arrange,
};

function arrange(slide: DeckSlide, deck: ArrangedDeck): RootContent[] {
  const shown = takeComments(slide.nodes, () => undefined);
  const opened = openSpans(tidyAttributes(shown, deck), SPANS);
  return giveWishes(gatherColumns(opened), wishesOf(slide, deck), slide, deck);
}

/** `.red[words]`, `.left.small[words]`. */
const SPANS = { opening: /(?<![\p{L}\p{N}_)\]])(?:\.[A-Za-z][\w-]*)+\[$/u };

function wishesOf({ settings, line }: DeckSlide, { findings }: ArrangedDeck): Attributes {
  const values: Record<string, string> = {};
  for (const [key, value] of settings) {
    if (BACKGROUNDS.has(key)) values[key] = addressIn(value);
    else if (key === 'exclude' && value === 'true') values.visibility = 'hidden';
    else if (key === 'count' && value === 'false') values.visibility ??= 'uncounted';
    else if (MISSING.has(key) && value !== 'false') addMissing(findings, `“${key}”`, line, 'stays');
  }
  const id = settings.get('name');
  const classes = classesOf(settings.get('class') ?? '', line, findings);
  return { ...(id !== undefined && ID.test(id) ? { id } : {}), classes, values };
}

const BACKGROUNDS: ReadonlySet<string> = new Set([
  'background-image',
  'background-color',
  'background-size',
  'background-position',
  'background-repeat',
]);
const MISSING: ReadonlySet<string> = new Set(['layout', 'template']);
const ID = /^[\p{L}\p{N}_-]+$/u;
