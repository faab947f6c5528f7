import type { Built } from '../build.ts';
import { levelOf } from '../compose/index.ts';
import { type ChangedLines, changedLines } from './changed-lines.ts';
import { excerptOf } from './excerpt-of.ts';
import { findStretches, joinStretches, type Stretch } from './find-stretch.ts';
import { type Glimpse, type SectionMaker, type Sections, type Spot, sectionMaker } from './make-sections.ts';
import type { Excerpt } from './read-stretch.ts';
import { surroundingsOf } from './surroundings.ts';

/** A deck that open pages show, and the text that it was made of. */
export interface Shown {
  readonly built: Built;
  readonly text: string;
  /** The HTML of its slides, by their ids. */
  readonly sections: Sections;
  /** The text of before: where that was edited, the next edit is likely to be. */
  readonly before?: string | undefined;
}

/** Says what slides an edit changes, and how, before the lecture is built again. */
export interface Glance {
  /** What the deck was made of. */
  readonly text: string;
  /** Which slides of the deck are others now; undefined where only building the lecture can tell. */
  readonly at: (text: string) => Glimpse | undefined;
}

/**
 * Looks at an edit: where it stays within the lines of some subjects that follow each other, or of a section, their
 * slides are made from these lines alone, in a time that does not grow with the lecture. Whether they can be is tried on
 * the text of before, which has to give the very HTML that is shown. All else, and all that hangs on the whole of a
 * lecture, is for the build that follows.
 */
export function openGlance(shown: Shown): Glance {
  const { built, text } = shown;
  if (!isOneText(shown)) return { text, at: () => undefined };
  const hasLabels = text.includes(LABEL);
  const kinds = findStretches(built.making.composed, built.outline);
  const around = built.outline.format === 'plain' ? NEIGHBOURS : 0;
  const level = levelOf(built.outline, built.deck.meta);
  const makers = new Map<string, SectionMaker | undefined>();
  const makerFor = (stretch: Stretch, old: Excerpt) =>
    provenMaker({ built, level, stretch, around: surroundingsOf(built, stretch) }, shown.sections, old);
  const makerAt = (stretches: readonly Stretch[], { first, last }: Span) => {
    const stretch = joinStretches(stretches.slice(first, last + 1));
    if (!stretch || countSlides(stretch) > MOST) return undefined;
    const key = `${stretch.isOfSections} ${first} ${last}`;
    if (!makers.has(key))
      makers.set(key, makerFor(stretch, excerptOf(text, stretches, { first, last, around, more: 0 })));
    return makers.get(key);
  };
  const look = (now: string, stretches: readonly Stretch[], { more }: ChangedLines, span: Span) => {
    const excerpt = excerptOf(now, stretches, { ...span, around, more });
    if (excerpt.text.includes(LABEL) || (hasLabels && excerpt.text.includes('['))) return undefined;
    return makerAt(stretches, span)?.make(excerpt);
  };
  const [subjects = []] = kinds;
  const [next] = spansAround(subjects, lineEdited(shown));
  if (next) makerAt(subjects, next);
  return {
    text,
    at: now => {
      const changed = changedLines(text, now);
      if (!changed) return AS_BEFORE;
      for (const stretches of kinds) {
        for (const span of spansAround(stretches, changed)) {
          const glimpse = look(now, stretches, changed, span);
          if (glimpse) return glimpse;
        }
      }
      return undefined;
    },
  };
}

/** Slides that can be made at once. */
const MOST = 24;
/** What defines a label, for the whole lecture, has it. */
const LABEL = ']:';
/** Subjects before and after some of plain text that show what its marks mean. */
const NEIGHBOURS = 3;
/** The text is again what the deck was made of. */
const AS_BEFORE: Glimpse = { before: [], now: new Map() };

function isOneText({ built }: Shown): boolean {
  const { format, files, media } = built.outline;
  return (format === 'markdown' || format === 'plain') && !files && !media;
}

function countSlides({ sections }: Stretch): number {
  return sections.reduce((sum, { slides }) => sum + slides.length, 0);
}

/** Where the text was edited last; nowhere where that is not known. */
function lineEdited({ text, before }: Shown): ChangedLines {
  const from = (before === undefined ? undefined : changedLines(before, text)?.from) ?? -1;
  return { from, after: from + 1, more: 0 };
}

/** Stretches, by the places of the first and the last of them. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Those that an edit touches; then the same with the one before, which what changed may belong to now. */
function spansAround(stretches: readonly Stretch[], { from, after }: ChangedLines): Span[] {
  const isBegun = ({ from: start }: Stretch) => (after > from ? start <= from : start < from);
  const found = stretches.findLastIndex(isBegun);
  const first = found < 0 && stretches[0]?.from === from ? 0 : found;
  const last = stretches.findIndex(({ until }, at) => at >= first && after <= until);
  if (first < 0 || last < 0) return [];
  return first > 0
    ? [
        { first, last },
        { first: first - 1, last },
      ]
    : [{ first, last }];
}

/** What makes of the text of before what is shown of it: with a time that it can tell by itself, or with that of before. */
function provenMaker(spot: Spot, sections: Sections, excerpt: Excerpt): SectionMaker | undefined {
  const makers = [true, false].map(isPacedAlone => sectionMaker(spot, isPacedAlone));
  return makers.find(maker => isShown(maker.make(excerpt), sections));
}

function isShown(made: Glimpse | undefined, sections: Sections): boolean {
  if (!made || made.before.length !== made.now.size) return false;
  return [...made.now].every(([id, html], at) => made.before[at] === id && sections.get(id) === html);
}
