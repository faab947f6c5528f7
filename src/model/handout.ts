/**
 * How a handout is laid out; each has a template of the same name in `templates/handout/`, those of several slides a page
 * have `slides`.
 */
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

/** Those that show slides as they are, on pages made for paper. */
export const SLIDE_LAYOUTS = ['lines', 'slides-2', 'slides-4', 'slides-6', 'slides-9', 'notes'] as const;

export const HANDOUT_LAYOUTS = ['text', 'guided', 'outline', ...SLIDE_LAYOUTS] as const;

/** True where a layout needs the slides as PDF. */
export function showsSlides(layout: HandoutLayout | undefined): boolean {
  return SLIDE_LAYOUTS.some(name => name === layout);
}

/** The size of its pages. */
export type Paper = (typeof PAPERS)[number];

export const PAPERS = ['a4', 'letter', 'a5'] as const;

/** Whom it is for: the lecturer's has the answers and the notes. */
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCES = ['students', 'lecturer'] as const;

/** What an author says of handouts in the settings. */
export interface HandoutSettings {
  readonly layout?: HandoutLayout;
  readonly paper?: Paper;
  /** The notes that the author wrote stand in the students' handout too. */
  readonly notes?: boolean;
}

/** What one handout is made as. */
export interface HandoutWishes extends HandoutSettings {
  readonly audience?: Audience;
}
