import type { Paragraph, PhrasingContent } from 'mdast';
import { placeOfLines } from '../model/place.ts';
import { phrasingText } from '../text/plain-text.ts';
import type { Composition, Step } from './composition.ts';
import { NO_ATTRIBUTES, type SectionDraft, type SlideDraft } from './draft.ts';

/** Puts the title slide before everything, in one section with what else stands before the first heading. */
export const addTitleSlide: Step = composition => {
  const { sections } = composition;
  const start = sections.findIndex(section => section.depth > 0);
  const before = start < 0 ? sections : sections.slice(0, start);
  const slides = [titleSlide(composition), ...before.flatMap(section => section.slides)];
  const first: SectionDraft = { depth: 0, goesOn: false, slides };
  return { ...composition, sections: [first, ...sections.slice(before.length)] };
};

function titleSlide({ outline, meta, welcome }: Composition): SlideDraft {
  return {
    path: ['title-slide'],
    title: meta.titleChildren,
    layout: 'title',
    body: [],
    ownNotes: welcome.ownNotes,
    speech: [...otherTitle(outline.title?.children ?? [], meta.titleChildren), ...welcome.speech],
    attributes: NO_ATTRIBUTES,
    place: outline.title?.place ?? placeOfLines(1),
  };
}

/** A title line that the front matter overruled is still the author's text. */
function otherTitle(written: readonly PhrasingContent[], chosen: readonly PhrasingContent[]): Paragraph[] {
  const text = phrasingText(written);
  if (text.trim() === '' || text === phrasingText(chosen)) return [];
  return [{ type: 'paragraph', children: [...written] }];
}
