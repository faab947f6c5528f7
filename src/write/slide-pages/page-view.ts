import type { SectionView } from '../reveal/deck-view.ts';
import type { SlideView } from '../reveal/slide-view.ts';
import { backgroundOf } from './background.ts';

/** What the template sees of one page. */
export interface PageView {
  /** What bookmarks lead to: no slide is called so. */
  readonly target: string;
  /** CSS, empty for a slide on the paper of the theme. */
  readonly style: string;
  /** CSS of a picture behind the slide; empty where there is none. */
  readonly pictureStyle: string;
  readonly slide: SlideView;
  readonly notesHtml: string;
}

/** A page a slide; slides that are hidden in the deck have none. */
export function pagesOf(sections: readonly SectionView[], notes: boolean): PageView[] {
  return sections
    .flatMap(({ slides }) => slides)
    .filter(isOnPage)
    .map(slide => ({
      target: pageTarget(slide.number),
      ...backgroundOf(slide.attributes),
      slide: { ...slide, notesHtml: '' },
      notesHtml: notes ? slide.notesHtml : '',
    }));
}

/** The name of the page of a slide, by the slide's number. */
export function pageTarget(number: number): string {
  return `page:${number}`;
}

export function isOnPage({ attributes }: SlideView): boolean {
  return !attributes.some(({ name, value }) => name === 'data-visibility' && value === 'hidden');
}
