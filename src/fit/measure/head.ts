import type { Slide } from '../../model/deck.ts';
import { COMPOUND } from '../../text/kept-together.ts';
import { BODY, titleStyle } from './text-styles.ts';
import { rememberBy, type Typography } from './typography.ts';

/** A slide's head: its height in CSS pixels, and how its title is set. */
export interface Head {
  readonly height: number;
  readonly variants: readonly string[];
}

/** The number of a part beside the title: its size in ems of the title, and the space before it and in it. */
const PART = { size: 0.44, space: 0.56 };

/** The head of a slide: a title of more than two lines is set smaller, one that is a whole text much smaller. */
export function setHead({ title, part }: Pick<Slide, 'title' | 'part'>, type: Typography): Head {
  if (!title || title.length === 0) return NO_HEAD;
  const heads = headsOf(type);
  const first = heads.get(title);
  for (let each = first; each; each = each.next)
    if (each.index === part?.index && each.count === part?.count) return each.head;
  const head = makeHead(title, part, type);
  heads.set(title, { index: part?.index, count: part?.count, head, next: first });
  return head;
}

const NO_HEAD: Head = { height: 0, variants: [] };
type Title = NonNullable<Slide['title']>;

/** Heads are asked for at one size of the body after the other, few of them with more than one number. */
const headsOf = rememberBy<Title, Known>();

interface Known {
  readonly index: number | undefined;
  readonly count: number | undefined;
  readonly head: Head;
  readonly next: Known | undefined;
}

function makeHead(title: Title, part: Slide['part'], type: Typography): Head {
  const { tokens, space, text } = type;
  const width = tokens.box.width - 2 * tokens.margin.x;
  const linesAt = (size: number) =>
    text.lines(
      title,
      width - (part ? partWidth(part, size, type) : 0),
      size,
      titleStyle(type.scale, COMPOUND.title),
    );
  const lines = linesAt(tokens.titleSize);
  const way = WAYS.find(({ most }) => lines <= most) ?? LAST_WAY;
  const size = way.size(tokens.titleSize, tokens.body[3] ?? 27);
  const lineHeight = Math.max(way.lineHeight ?? type.scale.titleLineHeight, type.leastLineHeight);
  const shown = size === tokens.titleSize ? lines : linesAt(size);
  const height = space.headTop + space.eyebrow + shown * size * lineHeight + space.belowHead;
  return { height: Math.max(space.head, height), variants: way.variants };
}

interface Way {
  /** For titles of up to so many lines at the full size. */
  readonly most: number;
  readonly variants: readonly string[];
  readonly size: (title: number, body: number) => number;
  /** The theme's, unless told. */
  readonly lineHeight?: number;
}

const WAYS: readonly Way[] = [
  { most: 2, variants: [], size: title => title },
  { most: 6, variants: ['long-title'], size: title => 0.84 * title },
];
const LAST_WAY: Way = {
  most: Number.POSITIVE_INFINITY,
  variants: ['longest-title'],
  size: (_, body) => body,
  lineHeight: 1.25,
};

function partWidth({ index, count }: NonNullable<Slide['part']>, size: number, type: Typography): number {
  return (numberWidth(`${index}/${count}`, type) * PART.size + PART.space) * size;
}

/** The width of a part's number in ems; few differ in a lecture. */
function numberWidth(value: string, { scale, text }: Typography): number {
  const widths = numberWidths.get(scale) ?? new Map<string, number>();
  numberWidths.set(scale, widths);
  const width = widths.get(value) ?? text.width([{ type: 'text', value }], 1, PART_STYLE);
  widths.set(value, width);
  return width;
}

const numberWidths = new WeakMap<Typography['scale'], Map<string, number>>();

const PART_STYLE = { ...BODY, figures: 'tabular' } as const;
