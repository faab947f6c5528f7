import { likeliestSlides } from '../compose/likeliest-slides.ts';
import { Failure } from '../io/failure.ts';
import { noSlideMeant, severalSlidesMeant } from '../message/sidecar.ts';
import { type Deck, type Slide, slidesOf } from '../model/deck.ts';
import { baseOf } from '../model/sidecar.ts';
import { phrasingText } from '../text/plain-text.ts';

/**
 * The slide that is meant by an id, also an old one, by its number, or by words of its title; of a subject on several
 * slides, the first. Throws a Failure where none is meant, or several.
 */
export function findSlide(typed: string, deck: Deck): Slide {
  const slides = slidesOf(deck);
  const first = (slide: Slide | undefined) => slide && slides.find(({ id }) => id === baseOf(slide.id));
  const exact =
    first(slides.find(({ id, formerIds }) => id === typed || formerIds?.includes(typed))) ??
    first(slides.find(({ number }) => String(number) === typed));
  if (exact) return exact;
  const subjects = slides.filter(({ id }) => id === baseOf(id));
  const named = subjects.map(slide => ({ id: slide.id, title: phrasingText(slide.title ?? []), slide }));
  const alike = named.filter(({ title }) => sameLetters(title) === sameLetters(typed));
  const byWords = NUMBER.test(typed) ? [] : named.filter(({ title }) => holdsAll(title, typed));
  const found = alike.length > 0 ? alike : byWords;
  const [only, another] = found;
  if (only && !another) return only.slide;
  throw new Failure(
    another ? severalSlidesMeant(typed, found) : noSlideMeant(typed, likeliestSlides(typed, named)),
  );
}

/** Whoever types it means the number of a slide, not a year in a title. */
const NUMBER = /^\d{1,3}$/;
const MARKS = /\p{M}/gu;
const SPACES = /\s+/;

/** Without accents and case, which few type. */
function sameLetters(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().trim();
}

function holdsAll(title: string, typed: string): boolean {
  const own = sameLetters(title);
  return sameLetters(typed)
    .split(SPACES)
    .every(word => word !== '' && own.includes(word));
}
