import type { Slide } from '../../model/deck.ts';
import type { Typography } from './typography.ts';

/** A slide's head: its height in CSS pixels, and how its title is set. */
export interface Head {
  readonly height: number;
  readonly variants: readonly string[];
}

/** The eyebrow with the space below it, and the space below the title. */
const EYEBROW = 32;
const BELOW_TITLE = 24;
/** What the number of a part takes beside the title, in ems of the title. */
const PART = 1.4;
const TITLE = { family: 'serif', weight: 600, spacing: -0.011 } as const;

/** The head of a slide: a title of more than two lines is set smaller, one that is a whole text much smaller. */
export function setHead({ title = [], part }: Slide, { tokens, text }: Typography): Head {
  if (title.length === 0) return { height: 0, variants: [] };
  const width = tokens.box.width - 2 * tokens.margin.x;
  const linesAt = (size: number) => text.lines(title, width - (part ? PART * size : 0), { ...TITLE, size });
  const lines = linesAt(tokens.titleSize);
  const way = WAYS.find(({ most }) => lines <= most) ?? LAST_WAY;
  const size = way.size(tokens.titleSize, tokens.body[3] ?? 27);
  const height = EYEBROW + linesAt(size) * size * way.lineHeight + BELOW_TITLE;
  return { height, variants: way.variants };
}

interface Way {
  /** For titles of up to so many lines at the full size. */
  readonly most: number;
  readonly variants: readonly string[];
  readonly size: (title: number, body: number) => number;
  readonly lineHeight: number;
}

const WAYS: readonly Way[] = [
  { most: 2, variants: [], size: title => title, lineHeight: 1.12 },
  { most: 6, variants: ['long-title'], size: title => 0.84 * title, lineHeight: 1.12 },
];
const LAST_WAY: Way = {
  most: Number.POSITIVE_INFINITY,
  variants: ['longest-title'],
  size: (_, body) => body,
  lineHeight: 1.25,
};
