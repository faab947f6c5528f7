import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import type { Composition, Step } from './composition.ts';
import type { SectionDraft, SlideDraft } from './draft.ts';
import { isLaid, type Laid } from './laid.ts';
import { openSection } from './open-section.ts';
import { sayTo } from './say-to.ts';

/** Topics in one level are sections from this many on, up to that many. */
const FEWEST = 3;
const MOST = 9;
/** Words on the slides of a topic, on average, that make it more than one slide. */
const WORTH_A_SECTION = 90;

/**
 * Makes sections, flat and in the order of the lecture. Topics that hold nothing but a slide are sections
 * where others beside them are, or where each of a few says much; otherwise they are just slides.
 */
export const formSections: Step = composition =>
  isWorthSections(composition.laid) ? inSections(composition) : formSectionsOfPart(composition);

/** The same where topics are only some of those of their level: nothing but headings below them makes sections. */
export const formSectionsOfPart: Step = composition => {
  const { laid, level } = composition;
  if (laid.some(one => isSection(one, level))) return inSections(composition);
  const slides = laid.flatMap(slidesOf);
  return { ...composition, sections: slides.length > 0 ? [{ depth: 0, goesOn: false, slides }] : [] };
};

function inSections(composition: Composition): Composition {
  const { laid, level } = composition;
  return { ...composition, sections: laid.flatMap(one => sectionsOf(one, level, one.topic.title ? 1 : 0)) };
}

function isSection(laid: Laid, level: number): boolean {
  return laid.topic.title !== undefined && (laid.topic.depth < level || topicsIn(laid).length > 0);
}

function topicsIn(laid: Laid): Laid[] {
  return laid.parts.filter(isLaid);
}

function isWorthSections(laid: readonly Laid[]): boolean {
  const titled = laid.filter(one => one.topic.title);
  if (titled.length < FEWEST || titled.length > MOST) return false;
  const words = titled.flatMap(slidesOf).reduce((sum, slide) => sum + countWords(blockText(slide.body)), 0);
  return words / titled.length >= WORTH_A_SECTION;
}

/** One section, then those within it; where it goes on after one of them, it is taken up again. */
function sectionsOf(laid: Laid, level: number, depth: number): SectionDraft[] {
  const title = laid.topic.title ? { title: laid.topic.title } : {};
  const topics = topicsIn(laid);
  const opens = topics.length > 1 || topics.some(topic => isSection(topic, level));
  const sections: SectionDraft[] = [];
  let slides: SlideDraft[] = [];
  const close = () => {
    if (slides.length > 0) sections.push({ ...title, depth, goesOn: sections.length > 0, slides });
    slides = [];
  };
  for (const part of opens ? openSection(laid, topics) : laid.parts) {
    if (isLaid(part) && isSection(part, level)) {
      close();
      sections.push(...sectionsOf(part, level, depth + 1));
    } else {
      slides.push(...(isLaid(part) ? slidesOf(part) : [part]));
    }
  }
  if (!opens) slides = sayTo(slides, laid);
  close();
  return sections;
}

/** The slides of a topic that is no section. */
function slidesOf(laid: Laid): SlideDraft[] {
  const slides = laid.parts.flatMap(part => (isLaid(part) ? slidesOf(part) : [part]));
  return sayTo(slides, laid);
}
