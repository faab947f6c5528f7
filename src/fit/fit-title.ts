import type { DeckMeta, Slide } from '../model/deck.ts';
import { stackHeight } from './measure/heights.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import type { Typography } from './measure/typography.ts';

/** Sizes of the title in CSS pixels, each for so many lines, with the line height. */
const WAYS = [
  { variants: [], size: 82, lineHeight: 1.06, most: 3 },
  { variants: ['long'], size: 64, lineHeight: 1.1, most: 4 },
  { variants: ['longer'], size: 50, lineHeight: 1.14, most: Number.POSITIVE_INFINITY },
];
const LONGEST = 1060;
const SUBTITLE = { size: 34, lineHeight: 1.3, above: 24, longest: 30 };
/** The rule above the facts with the space around it; a line of facts. */
const FACTS = { above: 77, line: 32, size: 24, gap: 48 };
/** The mark at the top, and the air below the facts. */
const AROUND = 5 + 16 + 88;

/** Sets the title slide: the longer the title, the smaller it is. */
export function fitTitle(slide: Slide, meta: DeckMeta, type: Typography): Slide {
  const { tokens, text } = type;
  const width = tokens.box.width - 2 * tokens.margin.x;
  const bodySize = tokens.body[2] ?? 30;
  const below =
    subtitleHeight(meta, width, type) +
    factsHeight(meta, width, type) +
    stackHeight(slide.body, width, typeSizesAt(type, bodySize));
  const room = tokens.box.height - tokens.margin.top - AROUND - below;
  const way = WAYS.find(({ size, lineHeight, most }) => {
    const style = { family: 'serif', weight: 600, size, spacing: -0.018 } as const;
    const lines = text.lines(meta.titleChildren, Math.min(width, LONGEST), style);
    return lines <= most && lines * size * lineHeight <= room;
  });
  return { ...slide, fit: { bodySize, variants: (way ?? WAYS.at(-1))?.variants ?? [], reasons: [] } };
}

function subtitleHeight({ subtitle }: DeckMeta, width: number, { text }: Typography): number {
  if (!subtitle) return 0;
  const style = { family: 'serif', italic: true, size: SUBTITLE.size } as const;
  const words = [{ type: 'text' as const, value: subtitle }];
  const lines = text.lines(words, Math.min(width, SUBTITLE.longest * SUBTITLE.size), style);
  return SUBTITLE.above + lines * SUBTITLE.size * SUBTITLE.lineHeight;
}

/** Authors, course and date run on from line to line. */
function factsHeight({ authors, course, date }: DeckMeta, width: number, { text }: Typography): number {
  const style = { family: 'sans', weight: 600, size: FACTS.size } as const;
  let lines = 1;
  let used = 0;
  for (const fact of [authors?.join(', '), course, date]) {
    if (!fact) continue;
    const taken = text.width([{ type: 'text', value: fact }], style);
    if (used > 0 && used + FACTS.gap + taken > width) {
      lines += 1;
      used = taken;
    } else used += (used > 0 ? FACTS.gap : 0) + taken;
  }
  return FACTS.above + lines * FACTS.line;
}
