import { type Deck, type Section, type SlideTiming, slidesOf } from '../model/deck.ts';
import { phrasingText } from '../text/plain-text.ts';

/** How long a lecture is planned to take, for people: the whole, and a line a section. */
export function paceToText(deck: Deck): string {
  const whole = secondsOf(slidesOf(deck));
  if (whole === 0) return '';
  const sections = deck.sections.filter(({ title, number }) => title && number !== undefined);
  const lines = sections.length < 2 ? [] : sections.map(section => lineOf(section, deck));
  const shown =
    deck.meta.duration === undefined ? '' : `, of ${minutes(deck.meta.duration)} that it may take`;
  return ['', `Planned time: about ${minutes(whole)}${shown} (${sourcesOf(deck)})`, ...lines, ''].join('\n');
}

/** A section with those within it, which have no number. */
function lineOf(section: Section, { sections }: Deck): string {
  const at = sections.indexOf(section);
  const next = sections.findIndex(({ number }, index) => index > at && number !== undefined);
  const own = sections.slice(at, next < 0 ? undefined : next).flatMap(({ slides }) => slides);
  return `${minutes(secondsOf(own)).padStart(8)}  ${phrasingText(section.title ?? [])}`;
}

function secondsOf(slides: ReadonlyArray<{ readonly timing?: SlideTiming }>): number {
  return slides.reduce((sum, { timing }) => sum + (timing?.seconds ?? 0), 0);
}

const SOURCES: ReadonlyArray<readonly [SlideTiming['from'], string]> = [
  ['author', 'your own times'],
  ['rehearsal', 'the last rehearsal'],
  ['notes', 'the notes'],
  ['slide', 'what slides show'],
];

function sourcesOf(deck: Deck): string {
  const used = new Set(slidesOf(deck).map(({ timing }) => timing?.from));
  return `by ${SOURCES.flatMap(([from, words]) => (used.has(from) ? [words] : [])).join(', ')}`;
}

function minutes(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))} min`;
}
