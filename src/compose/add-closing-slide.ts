import type { DeckMeta } from '../model/deck.ts';
import { type Place, placeOfLines } from '../model/place.ts';
import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { askedLayout } from './asked-layout.ts';
import type { Step } from './composition.ts';
import { NO_ATTRIBUTES, type SectionDraft, type SlideDraft } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { namesClosing, namesSources } from './telling-headings.ts';

/** Words that may stand below “Thank you”. */
const LITTLE = 30;

/**
 * Ends the lecture: with the author's own last words, such as “Questions?”, else with a slide that says how to
 * reach them or what is allowed, where they said so in the settings. Without either there is none.
 */
export const addClosingSlide: Step = composition => {
  const { sections, meta } = composition;
  const last = lastWords(sections);
  if (last) return { ...composition, sections: sections.map(section => close(section, last)) };
  if (!meta.contact && !meta.licence) return composition;
  const place = sections.at(-1)?.slides.at(-1)?.place ?? placeOfLines(1);
  const closing: SectionDraft = { depth: 0, goesOn: false, slides: [closingSlide(meta, place)] };
  return { ...composition, sections: [...sections, closing] };
};

/** The last slide, those with sources aside, where its heading ends a lecture and little stands below. */
function lastWords(sections: readonly SectionDraft[]): SlideDraft | undefined {
  const last = sections.flatMap(section => section.slides).findLast(slide => !namesSources(slide.title));
  if (!last || last.layout || last.leadsTo || askedLayout(last) || !namesClosing(last.title))
    return undefined;
  const kinds = last.body.map(kindOf);
  const isLittle = countWords(blockText(last.body)) <= LITTLE;
  return isLittle && kinds.every(kind => LAST.has(kind)) ? last : undefined;
}

const LAST: ReadonlySet<string> = new Set(['prose', 'points', 'nothing']);

function close(section: SectionDraft, last: SlideDraft): SectionDraft {
  if (!section.slides.includes(last)) return section;
  return {
    ...section,
    slides: section.slides.map(slide => (slide === last ? { ...slide, layout: 'closing' } : slide)),
  };
}

/** The title of the lecture once more; the writer adds what the settings say. */
function closingSlide({ titleChildren }: DeckMeta, { end }: Place): SlideDraft {
  return {
    path: ['closing-slide'],
    title: titleChildren.filter(node => node.type !== 'footnoteReference'),
    layout: 'closing',
    body: [],
    ownNotes: [],
    speech: [],
    attributes: NO_ATTRIBUTES,
    place: { start: end, end },
  };
}
