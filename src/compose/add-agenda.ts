import { placeOfLines } from '../model/place.ts';
import { takeOwnOrdinal } from '../text/own-ordinal.ts';
import { agendaTitle } from './agenda-title.ts';
import type { Step } from './composition.ts';
import { NO_ATTRIBUTES, type SectionDraft, type SlideDraft, type Target } from './draft.ts';
import { repeatAgenda } from './repeat-agenda.ts';

/** An agenda has at least and at most so many entries; beyond that nobody could keep it in mind. */
const FEWEST = 3;
const MOST = 9;

/**
 * Counts the sections, and lists them on a slide where there are three or more. Where the outermost ones are
 * too few, those within them are counted instead. The author's `agenda` overrules either way, and can have it
 * repeated before each section.
 */
export const addAgenda: Step = composition => {
  const { meta, sections } = composition;
  const listed = sectionsToList(sections);
  const numbered = numberSections(sections, listed);
  const targets = listed.length > 0 ? listed.flatMap(targetOf) : sections.flatMap(section => section.slides);
  if (!(meta.agenda ?? isListable(listed)) || targets.length === 0)
    return { ...composition, sections: numbered };
  const slide = agendaSlide(targets, meta.lang);
  const agenda: SectionDraft = { depth: 0, goesOn: false, slides: [slide] };
  const following = meta.agenda === 'progress' ? repeatAgenda(numbered, slide) : numbered;
  return { ...composition, sections: [agenda, ...following] };
};

function sectionsToList(sections: readonly SectionDraft[]): SectionDraft[] {
  const started = sections.filter(section => section.depth > 0 && !section.goesOn);
  const outer = started.filter(section => section.depth === 1);
  const inner = started.filter(
    (section, index) => section.depth === 2 || isAlone(section, started[index + 1]),
  );
  return outer.length < FEWEST && isListable(inner) ? inner : outer;
}

/** True for an outermost section that holds no others. */
function isAlone(section: SectionDraft, next: SectionDraft | undefined): boolean {
  return section.depth === 1 && (next?.depth ?? 1) === 1;
}

function isListable(sections: readonly SectionDraft[]): boolean {
  return sections.length >= FEWEST && sections.length <= MOST;
}

/** A section that is taken up again keeps its number; beside sections that their author numbered, others have none. */
function numberSections(sections: readonly SectionDraft[], listed: readonly SectionDraft[]): SectionDraft[] {
  const ordinals = listed.some((section, index) => hasOrdinal(section, index + 1));
  const numbers = new Map(
    listed.flatMap((section, index) =>
      ordinals && !hasOrdinal(section, index + 1) ? [] : [[section, index + 1] as const],
    ),
  );
  const latest = new Map<number, number | undefined>();
  return sections.map(section => {
    const number = section.goesOn ? latest.get(section.depth) : numbers.get(section);
    latest.set(section.depth, number);
    return number === undefined ? section : { ...section, number };
  });
}

function hasOrdinal({ title = [] }: SectionDraft, count: number): boolean {
  return takeOwnOrdinal(title, count) !== undefined;
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
