import type { SectionDraft, SlideDraft } from './draft.ts';

/**
 * Repeats an agenda before each section that it lists but the first, with that section marked. Where a section
 * opens with a slide of its own, the agenda takes its place and keeps its address and its notes.
 */
export function repeatAgenda(sections: readonly SectionDraft[], agenda: SlideDraft): SectionDraft[] {
  const addresses = (agenda.leadsTo ?? []).map(({ path }) => path.join('\n'));
  return sections.flatMap(section => {
    const [first, ...others] = section.slides;
    const index = first && !section.goesOn ? addresses.indexOf(first.path.join('\n')) : -1;
    if (!first || index < 1) return [section];
    const marked = mark(agenda, index);
    if (first.leadsTo) return [{ ...section, slides: [takePlace(marked, first), ...others] }];
    const path = ['agenda-slide', ...first.path];
    return [{ depth: 0, goesOn: false, slides: [{ ...marked, path, place: startOf(first) }] }, section];
  });
}

function mark(agenda: SlideDraft, index: number): SlideDraft {
  const leadsTo = (agenda.leadsTo ?? []).map((target, at) =>
    at === index ? { ...target, present: true } : target,
  );
  return { ...agenda, leadsTo };
}

function takePlace(agenda: SlideDraft, opening: SlideDraft): SlideDraft {
  const { ownNotes, speech, attributes, path, place } = opening;
  return { ...agenda, ownNotes, speech, attributes, path, place };
}

function startOf({ place }: SlideDraft): SlideDraft['place'] {
  return { start: place.start, end: place.start };
}
