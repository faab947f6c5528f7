import type { Built } from '../build.ts';
import { changedLines } from './changed-lines.ts';
import { findStretches, type Stretch } from './find-stretch.ts';
import { type SectionMaker, type Sections, sectionMaker } from './make-sections.ts';

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
  const lines = text.split('\n');
  const hasLabels = text.includes(LABEL);
  const makers = new Map<Stretch, SectionMaker | undefined>();
  let stretches: readonly Stretch[] | undefined;
  const makerOf = (stretch: Stretch) => {
    if (!makers.has(stretch)) makers.set(stretch, provenMaker(shown, stretch, lines));
    return makers.get(stretch);
  };
  return {
    at: now => {
      const changed = changedLines(text, now);
      if (!changed) return undefined;
      const { from, after, more } = changed;
      stretches ??= findStretches(built.making.composed, built.outline);
      const stretch = stretches.find(one => from > one.from && after <= one.until);
      if (!stretch) return undefined;
      const own = linesOf(now, stretch.from, Math.min(stretch.until, lines.length) + more);
      if (own.includes(LABEL) || (hasLabels && own.includes('['))) return undefined;
      return makerOf(stretch)?.make(own);
    },
  };
}

/** What defines a label, for the whole lecture, has it. */
const LABEL = ']:';

function isOneText({ built }: Shown): boolean {
  const { outline } = built;
  return outline.format === 'markdown' && !outline.files && !outline.media;
}

/** What makes of the text of before what is shown of it: with a time that it can tell by itself, or with that of before. */
function provenMaker(
  { built, sections }: Shown,
  stretch: Stretch,
  lines: readonly string[],
): SectionMaker | undefined {
  const text = lines.slice(stretch.from, stretch.until).join('\n');
  const makers = [true, false].map(isPacedAlone => sectionMaker(built, stretch, isPacedAlone));
  return makers.find(maker => {
    const made = maker.make(text);
    return made && [...made].every(([id, html]) => sections.get(id) === html);
  });
}

function linesOf(text: string, from: number, until: number): string {
  const start = placeOfLine(text, from);
  const end = placeOfLine(text, until, { at: start, line: from });
  return text.slice(start, end);
}

function placeOfLine(text: string, line: number, since = { at: 0, line: 0 }): number {
  let { at } = since;
  for (let count = since.line; count < line; count += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
