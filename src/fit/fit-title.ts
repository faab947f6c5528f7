import type { DeckMeta, Slide } from '../model/deck.ts';
import { stackHeight } from './measure/heights.ts';
import { BOLD, titleStyle } from './measure/text-styles.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import type { Typography } from './measure/typography.ts';

/** Sizes of the title, of those of the theme, each for so many lines, with the line height. */
const WAYS = [
  { variants: [], step: 0, lineHeight: 1.06, most: 3 },
  { variants: ['long'], step: 1, lineHeight: 1.1, most: 4 },
  { variants: ['longer'], step: 2, lineHeight: 1.14, most: Number.POSITIVE_INFINITY },
] as const;
const TRACKING = -0.018;
const LONGEST = 1060;
const SUBTITLE = { lineHeight: 1.3, above: 24, longest: 30 };
const SUBTITLE_STYLE = { family: 'serif', italic: true } as const;
/** The rule above the facts with the space around it; what a line of facts is higher than its size. */
const FACTS = { above: 77, leading: 8, gap: 48 };
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
  const style = { ...titleStyle(type.scale), spacing: TRACKING };
  const way = WAYS.find(({ step, lineHeight, most }) => {
    const size = type.scale.deckTitle[step];
    const lines = text.lines(meta.titleChildren, Math.min(width, LONGEST), size, style);
    const line = size * Math.max(lineHeight, type.scale.titleLineHeight - 0.06, type.leastLineHeight);
    return lines <= most && lines * line <= room;
  });
  return { ...slide, fit: { bodySize, variants: (way ?? WAYS.at(-1))?.variants ?? [], reasons: [] } };
}

function subtitleHeight(
  { subtitle }: DeckMeta,
  width: number,
  { text, scale, leastLineHeight }: Typography,
): number {
  if (!subtitle) return 0;
  const size = scale.subtitle;
  const words = [{ type: 'text' as const, value: subtitle }];
  const lines = text.lines(words, Math.min(width, SUBTITLE.longest * size), size, SUBTITLE_STYLE);
  return SUBTITLE.above + lines * size * Math.max(SUBTITLE.lineHeight, leastLineHeight);
}

/** Authors, course and date run on from line to line. */
function factsHeight(
  { authors, course, date }: DeckMeta,
  width: number,
  { text, scale }: Typography,
): number {
  let lines = 1;
  let used = 0;
  for (const fact of [authors?.join(', '), course, date]) {
    if (!fact) continue;
    const taken = text.width([{ type: 'text', value: fact }], scale.caption, BOLD);
    if (used > 0 && used + FACTS.gap + taken > width) {
      lines += 1;
      used = taken;
    } else used += (used > 0 ? FACTS.gap : 0) + taken;
  }
  return FACTS.above + lines * (scale.caption + FACTS.leading);
}
