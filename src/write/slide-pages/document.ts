import type { ThemeTokens } from '../../model/artifact.ts';
import type { Bookmark, PrintedDocument } from '../../model/print-job.ts';
import type { DeckView, SectionView } from '../reveal/deck-view.ts';
import type { SlideView } from '../reveal/slide-view.ts';
import { isOnPage } from './page-view.ts';

/** What the PDF of a deck says of itself. */
export function documentOf({ title, authors, sections }: DeckView, { box }: ThemeTokens): PrintedDocument {
  const shown = sections.map(section => ({ ...section, slides: section.slides.filter(isOnPage) }));
  return {
    title,
    authors,
    box: { width: box.width, height: box.height },
    bookmarks: shown.flatMap(bookmarksOf),
    numbers: shown.flatMap(({ slides }) => slides.map(({ number }) => number)),
  };
}

/** A section holds its slides; those of one subject are found by the first of them. */
function bookmarksOf({ label, slides }: SectionView): Bookmark[] {
  const entries = slides.filter(({ part }) => !part || part.index === 1).map(bookmarkOf);
  const [first, ...others] = entries;
  if (label === '' || !first) return entries;
  const opens = slides[0]?.classes.includes('layout-section');
  return [{ title: label, number: first.number, children: opens ? others : entries }];
}

function bookmarkOf({ label, number }: SlideView): Bookmark {
  return { title: label, number, children: [] };
}
