import { type Headline, readHeadline } from './headline.ts';
import type { OrgLine } from './lines.ts';

/** A headline with the lines below it, up to the next headline of any level. */
export interface OrgSection {
  /** None before the first headline. */
  readonly headline?: Headline;
  readonly lines: readonly OrgLine[];
  /** It, or a headline above it, is tagged as not to be shown. */
  readonly withheld: boolean;
}

/** Cuts a document at its headlines. What is commented out, with all below it, is left out. */
export function cutSections(lines: readonly OrgLine[], states: ReadonlySet<string>): OrgSection[] {
  const isCommented = below(headline => headline.commented);
  const isWithheld = below(headline => headline.tags.some(tag => WITHHELD.has(tag)));
  return cut(lines, states).flatMap(section => {
    const commented = isCommented(section.headline);
    const withheld = isWithheld(section.headline);
    return commented ? [] : [{ ...section, withheld }];
  });
}

const WITHHELD: ReadonlySet<string> = new Set(['noexport', 'archive']);

function cut(lines: readonly OrgLine[], states: ReadonlySet<string>): Array<Omit<OrgSection, 'withheld'>> {
  const sections: Array<{ headline?: Headline; lines: OrgLine[] }> = [{ lines: [] }];
  for (const line of lines) {
    const headline = readHeadline(line, states);
    if (headline) sections.push({ headline, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** A test for headlines, asked in their order, that holds for what stands below one of them as well. */
function below(test: (headline: Headline) => boolean): (headline: Headline | undefined) => boolean {
  let level = Number.POSITIVE_INFINITY;
  return headline => {
    if (!headline) return false;
    if (headline.level > level) return true;
    level = test(headline) ? headline.level : Number.POSITIVE_INFINITY;
    return level === headline.level;
  };
}
