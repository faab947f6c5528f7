import type { Built } from '../build.ts';
import { type ChangedLines, changedLines } from './changed-lines.ts';
import { findStretches, type Stretch } from './find-stretch.ts';
import { type SectionMaker, type Sections, sectionMaker } from './make-sections.ts';
import type { Excerpt } from './read-stretch.ts';

/** A deck that open pages show, and the text that it was made of. */
export interface Shown {
  readonly built: Built;
  readonly text: string;
  /** The HTML of its slides, by their ids. */
  readonly sections: Sections;
}

/** Says what slides an edit changes, and how, before the lecture is built again. */
export interface Glance {
  /** The HTML of these slides; undefined where only building the lecture can tell. */
  readonly at: (text: string) => Sections | undefined;
}

/**
 * Looks at an edit: where it stays within the lines of one subject, its slides are made from these lines alone, in a
 * time that does not grow with the lecture. Whether they can be is tried on the text of before, which has to give the
 * very HTML that is shown. All else, and all that hangs on the whole of a lecture, is for the build that follows.
 */
export function openGlance(shown: Shown): Glance {
  const { built, text } = shown;
  if (!isOneText(shown)) return { at: () => undefined };
  const hasLabels = text.includes(LABEL);
  const kinds = findStretches(built.making.composed, built.outline);
  const around = built.outline.format === 'plain' ? NEIGHBOURS : 0;
  const makers = new Map<Stretch, SectionMaker | undefined>();
  const look = (now: string, stretches: readonly Stretch[], { from, after, more }: ChangedLines) => {
    const at = stretches.findIndex(one => from > one.from && after <= one.until);
    const stretch = stretches[at];
    if (!stretch || stretch.slides.length > MOST) return undefined;
    const excerpt = excerptOf(now, stretches, { at, around, more });
    if (excerpt.text.includes(LABEL) || (hasLabels && excerpt.text.includes('['))) return undefined;
    const old = () => excerptOf(text, stretches, { at, around, more: 0 });
    if (!makers.has(stretch)) makers.set(stretch, provenMaker(shown, stretch, old()));
    return makers.get(stretch)?.make(excerpt);
  };
  return {
    at: now => {
      const changed = changedLines(text, now);
      if (!changed) return undefined;
      for (const stretches of kinds) {
        const sections = look(now, stretches, changed);
        if (sections) return sections;
      }
      return undefined;
    },
  };
}

/** Slides that can be made at once. */
const MOST = 24;
/** What defines a label, for the whole lecture, has it. */
const LABEL = ']:';
/** Subjects before and after one of plain text that show what its marks mean. */
const NEIGHBOURS = 3;

function isOneText({ built }: Shown): boolean {
  const { format, files, media } = built.outline;
  return (format === 'markdown' || format === 'plain') && !files && !media;
}

/** What makes of the text of before what is shown of it: with a time that it can tell by itself, or with that of before. */
function provenMaker(
  { built, sections }: Shown,
  stretch: Stretch,
  excerpt: Excerpt,
): SectionMaker | undefined {
  const makers = [true, false].map(isPacedAlone => sectionMaker(built, stretch, isPacedAlone));
  return makers.find(maker => {
    const made = maker.make(excerpt);
    return made && [...made].every(([id, html]) => sections.get(id) === html);
  });
}

interface Where {
  /** Which of the stretches. */
  readonly at: number;
  /** How many of those around it belong to the excerpt. */
  readonly around: number;
  /** Lines that it has more than before. */
  readonly more: number;
}

function excerptOf(text: string, stretches: readonly Stretch[], { at, around, more }: Where): Excerpt {
  const { from, until } = stretches[at] ?? NOTHING;
  const first = stretches[Math.max(0, at - around)]?.from ?? from;
  const last = stretches[Math.min(stretches.length - 1, at + around)]?.until ?? until;
  const start = placeOfLine(text, first);
  const end = Number.isFinite(last)
    ? placeOfLine(text, last + more, { at: start, line: first })
    : text.length;
  return {
    text: text.slice(start, end),
    before: from - first,
    own: until + more - from,
    goesOn: Number.isFinite(until) && last > until,
  };
}

const NOTHING: Pick<Stretch, 'from' | 'until'> = { from: 0, until: 0 };

function placeOfLine(text: string, line: number, since = { at: 0, line: 0 }): number {
  let { at } = since;
  for (let count = since.line; count < line; count += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
