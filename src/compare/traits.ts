import type { ComparableSlide } from './comparable-slide.ts';
import { likeness, type WordBag, wordBag } from './word-bag.ts';

/** What two slides that are not equal are compared by. */
export interface Traits {
  readonly place: number;
  readonly slide: ComparableSlide;
  readonly title: WordBag;
  /** Of the body, the notes and the addresses of pictures. */
  readonly text: WordBag;
}

export interface Comparison {
  /** 0 to 1. */
  readonly sure: number;
  /** Whether they have enough in common to be one slide. */
  readonly convincing: boolean;
  /** Whether they have anything in common. */
  readonly related: boolean;
}

/** The traits of the slide at a place. */
export function traitsOf(slides: readonly ComparableSlide[], place: number): Traits {
  const slide = slides[place] ?? NOTHING;
  const text = wordBag(`${slide.body}\n${slide.notes}\n${slide.pictures}`);
  return { place, slide, title: wordBag(slide.title), text };
}

const NOTHING: ComparableSlide = {
  id: '',
  layout: '',
  section: '',
  title: '',
  body: '',
  notes: '',
  pictures: '',
};

/** How alike two slides are. What they say counts more than what they are called, and that more than their ids. */
export function compareTraits(a: Traits, b: Traits): Comparison {
  const text = likeness(a.text, b.text);
  const silent = a.text.total === 0 && b.text.total === 0;
  const sameTitle = a.slide.title === b.slide.title && a.slide.title !== '';
  const title = sameTitle ? 1 : likeness(a.title, b.title);
  const sameId = a.slide.id === b.slide.id;
  const sameSection = a.slide.section === b.slide.section;
  const sameRole = ROLES.has(a.slide.layout) && a.slide.layout === b.slide.layout;
  const sure =
    (silent ? 0 : TEXT * text) +
    (silent ? TEXT + TITLE : TITLE) * title +
    (sameId ? ID : 0) +
    (sameSection ? SECTION : 0) +
    (sameRole ? ROLE : 0);
  const convincing =
    text >= ALIKE ||
    (text >= HALF_ALIKE && (title >= ALIKE || sameId)) ||
    (sameTitle && (sameSection || sameId || silent)) ||
    (sameId && title >= ALIKE) ||
    (silent && title >= MOSTLY) ||
    (sameRole && sameSection);
  return { sure: Math.min(sure, ALMOST), convincing, related: text >= RELATED || title >= RELATED };
}

const TEXT = 0.6;
const TITLE = 0.25;
const ID = 0.1;
const SECTION = 0.04;
/** What there is once: the title slide may be reworded altogether. */
const ROLE = 0.2;
const ROLES = new Set(['title', 'agenda', 'closing']);
/** Only equal slides are certain. */
const ALMOST = 0.99;
const MOSTLY = 0.6;
const ALIKE = 0.4;
const RELATED = 0.3;
const HALF_ALIKE = 0.2;
