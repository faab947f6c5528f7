import * as v from 'valibot';

/** What a window with a deck shows just now. */
export type DeckState = v.InferOutput<typeof STATE>;

/** What a window with a deck tells. */
export type DeckReport = v.InferOutput<typeof REPORT>;

/** Understands what came from a page; undefined for anything else. */
export function readReport(body: unknown): DeckReport | undefined {
  const result = v.safeParse(REPORT, body);
  return result.success ? result.output : undefined;
}

const ID = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const LINE = v.pipe(v.string(), v.maxLength(1000));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const SECONDS = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));

const STATE = v.object({
  /** Of the window. */
  page: ID,
  lecture: LINE,
  /** Of the deck. */
  lang: v.pipe(v.string(), v.maxLength(40)),
  dir: v.picklist(['ltr', 'rtl']),
  number: COUNT,
  count: COUNT,
  title: LINE,
  /** The title of the slide that follows; empty on the last one. */
  next: LINE,
  /** Steps that are still to come on this slide. */
  steps: COUNT,
  /** As HTML: of what it may be, the phone takes only the text and its order. */
  notes: v.pipe(v.string(), v.maxLength(200_000)),
  black: v.boolean(),
  /** How long the lecture has been going on. */
  clock: v.object({ seconds: SECONDS, runs: v.boolean() }),
  /** Seconds planned before this slide, for it, and for all; where the deck has a plan. */
  plan: v.exactOptional(v.object({ before: SECONDS, here: SECONDS, whole: SECONDS })),
  /** Of the last command that was followed. */
  did: COUNT,
});

const REPORT = v.variant('type', [
  /** `asked` where somebody opened it or is at work in it, so that the phone should turn this one. */
  v.object({ type: v.literal('state'), asked: v.boolean(), state: STATE }),
  v.object({ type: v.literal('leave'), page: ID }),
  /** Another address from now on, and no phone that has the old one. */
  v.object({ type: v.literal('renew') }),
]);
