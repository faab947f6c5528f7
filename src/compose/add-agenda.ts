import { placeOfLines } from '../model/place.ts';
import { agendaTitle } from './agenda-title.ts';
import type { Step } from './composition.ts';
import { NO_ATTRIBUTES, type SectionDraft, type SlideDraft, type Target } from './draft.ts';

/** An agenda has at least and at most so many entries; beyond that nobody could keep it in mind. */
const FEWEST = 3;
const MOST = 9;

/**
 * Counts the sections, and lists them on a slide where there are three or more. Where the outermost ones are
 * too few, those within them are counted instead. The author's `agenda` overrules either way.
 */
export const addAgenda: Step = composition => {
  const { meta, sections } = composition;
  const depth = [1, 2].find(level => isListable(sections, level)) ?? 1;
  const listed = sections.filter(section => section.depth === depth && !section.goesOn);
  const wanted = meta.agenda ?? isListable(sections, depth);
  const numbered = sections.map(section => numberSection(section, depth, sections, listed));
  const targets = listed.length > 0 ? listed.flatMap(targetOf) : sections.flatMap(section => section.slides);
  if (!wanted || targets.length === 0) return { ...composition, sections: numbered };
  const agenda: SectionDraft = { depth: 0, goesOn: false, slides: [agendaSlide(targets, meta.lang)] };
  return { ...composition, sections: [agenda, ...numbered] };
};

function isListable(sections: readonly SectionDraft[], depth: number): boolean {
  const count = sections.filter(section => section.depth === depth && !section.goesOn).length;
  return count >= FEWEST && count <= MOST;
}

/** A section that is taken up again keeps its number. */
function numberSection(
  section: SectionDraft,
  depth: number,
  sections: readonly SectionDraft[],
  listed: readonly SectionDraft[],
): SectionDraft {
  if (section.depth !== depth) return section;
  const started = section.goesOn ? lastStarted(section, sections) : section;
  return { ...section, number: listed.indexOf(started) + 1 };
}

function lastStarted(section: SectionDraft, sections: readonly SectionDraft[]): SectionDraft {
  const before = sections.slice(0, sections.indexOf(section));
  return before.findLast(other => other.depth === section.depth && !other.goesOn) ?? section;
}

function targetOf(section: SectionDraft): Target[] {
  const first = section.slides[0];
  return first && section.title ? [{ title: section.title, path: first.path }] : [];
}

function agendaSlide(targets: readonly Target[], lang: string): SlideDraft {
  return {
    path: ['agenda-slide'],
    title: [{ type: 'text', value: agendaTitle(lang) }],
    layout: 'agenda',
    body: [],
    ownNotes: [],
    speech: [],
    attributes: NO_ATTRIBUTES,
    place: placeOfLines(1),
    leadsTo: targets.map(({ title, path }) => ({ title, path })),
  };
}
