import { phrasingText } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';
import type { StoryItem, StoryParagraph } from './story.ts';
import type { LookSpan, WholeLook } from './text-look.ts';

/** What a look means among those of the whole document. */
export interface Prominence {
  /** It is set apart from the text, as headings are. */
  readonly striking: boolean;
  /** Its rank among the sizes of such lines, from 1, where there are several. */
  readonly tier?: number;
}

/** The look of a paragraph by the looks of its parts; `standardSize` is that of parts without a size. */
export function wholeLook(looks: readonly LookSpan[], standardSize: number): WholeLook {
  return {
    bold: looks.length > 0 && looks.every(({ look }) => look.bold || look.underline),
    size: Math.min(...looks.map(({ look }) => look.size ?? standardSize), looks.length > 0 ? Infinity : 0),
    length: looks.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Judges looks by what most of the document looks like. */
export function judgeProminence(story: readonly StoryItem[]): (paragraph: StoryParagraph) => Prominence {
  const paragraphs = story.filter(item => item.kind === 'paragraph').filter(({ look }) => look.length > 0);
  const text = paragraphs.filter(({ heading, role }) => heading === undefined && role === undefined);
  const common = commonSize(text);
  const boldTells = lengthOf(text.filter(({ look }) => look.bold)) * 2 < lengthOf(text);
  const isStriking = ({ look }: StoryParagraph) =>
    (boldTells && look.bold) || (common > 0 && look.size >= common * LARGE);
  const tiers = sizeTiers(text.filter(paragraph => isStriking(paragraph) && isLine(paragraph)));
  return paragraph => {
    const striking = paragraph.look.length > 0 && isStriking(paragraph);
    const tier = striking && isLine(paragraph) ? tiers.get(paragraph.look.size) : undefined;
    return tier === undefined ? { striking } : { striking, tier };
  };
}

/** Clearly larger than the text. */
const LARGE = 1.2;
const LONGEST_LINE = 25;
/** Half points by which sizes may differ by mistake. */
const SLIP = 3;

function isLine({ list, block, children }: StoryParagraph): boolean {
  return !list && !block && countWords(phrasingText(children)) <= LONGEST_LINE;
}

function lengthOf(paragraphs: readonly StoryParagraph[]): number {
  return paragraphs.reduce((sum, { look }) => sum + look.length, 0);
}

/** The size in which half of the text is set, or smaller; 0 where no size is given. */
function commonSize(paragraphs: readonly StoryParagraph[]): number {
  const sized = paragraphs.filter(({ look }) => look.size > 0).sort((a, b) => a.look.size - b.look.size);
  const half = lengthOf(sized) / 2;
  let passed = 0;
  for (const { look } of sized) {
    passed += look.length;
    if (passed >= half) return look.size;
  }
  return 0;
}

/** Ranks of sizes from the largest, close ones together; none where all are of one rank. */
function sizeTiers(lines: readonly StoryParagraph[]): Map<number, number> {
  const sizes = [...new Set(lines.map(({ look }) => look.size))].sort((a, b) => b - a);
  const tiers = new Map<number, number>();
  let tier = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    if (first - size > SLIP) {
      tier += 1;
      first = size;
    }
    tiers.set(size, tier);
  }
  return tier > 1 ? tiers : new Map();
}
