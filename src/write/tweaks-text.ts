import { type Deck, type Slide, slidesOf } from '../model/deck.ts';
import { baseOf, type Sidecar, TWEAK_KEYS, type Tweak } from '../model/sidecar.ts';
import { phrasingText } from '../text/plain-text.ts';

/** What is set for one slide, for people: its number, title and id, and a line a key. */
export function tweaksOfSlide(slide: Slide, sidecar: Sidecar): string {
  const own = sidecar.tweaks.filter(({ id }) => [slide.id, ...(slide.formerIds ?? [])].includes(baseOf(id)));
  return `${nameOf(slide)}\n${own.length === 0 ? '  nothing is set\n' : own.map(linesOf).join('')}`;
}

/** What is set for all slides of a lecture, in its order; what waits for its slide comes last. */
export function tweaksToText(deck: Deck, sidecar: Sidecar): string {
  if (sidecar.tweaks.length === 0) return 'Nothing is set for single slides.\n';
  const slides = slidesOf(deck).filter(({ id }) => id === baseOf(id));
  const ids = new Map(slides.flatMap(slide => [slide.id, ...(slide.formerIds ?? [])].map(id => [id, slide])));
  const set = new Set(sidecar.tweaks.map(({ id }) => ids.get(baseOf(id))));
  const waiting = sidecar.tweaks.filter(({ id }) => !ids.has(baseOf(id)));
  return [
    ...slides.filter(slide => set.has(slide)).map(slide => tweaksOfSlide(slide, sidecar)),
    ...waiting.map(tweak => `No slide has the id ${tweak.id}\n${linesOf(tweak)}`),
  ].join('');
}

function nameOf({ number, title, id }: Slide): string {
  const text = phrasingText(title ?? []);
  return `${number}  ${text === '' ? id : `${text}  (${id})`}`;
}

function linesOf({ written }: Tweak): string {
  const keys = TWEAK_KEYS.filter(key => written.has(key));
  return keys.map(key => `  ${key}: ${indented(written.get(key) ?? '')}\n`).join('');
}

/** Notes of several lines stand below their key. */
function indented(value: string): string {
  const text = value.trimEnd();
  return text.includes('\n') ? `\n${text.replace(LINE_START, '    ')}` : text;
}

const LINE_START = /^(?=.)/gm;
