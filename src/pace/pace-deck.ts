import { rehearsedTimes, tooLong } from '../message/pacing.ts';
import { type Deck, type Slide, type SlideTiming, slidesOf } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { phrasingText } from '../text/plain-text.ts';
import { authorTimes } from './author-times.ts';
import { estimateSlide } from './estimate-slide.ts';

/** Seconds by the id of the slide. */
export type Rehearsed = ReadonlyMap<string, number>;

/**
 * Plans the time of each slide: what its author says, else what it took in the last rehearsal, else an estimate. A
 * duration of the lecture stretches or shortens all but what the author says, and is a reason to warn where much is to be
 * left out. The same deck gives the same times.
 */
export function paceDeck(deck: Deck, rehearsed: Rehearsed = new Map()): Deck {
  const { lang, duration } = deck.meta;
  const guesses = new Map(
    slidesOf(deck)
      .filter(isCounted)
      .map(slide => [slide, guess(slide, lang, rehearsed)]),
  );
  const seconds = new Map([...guesses].map(([slide, timing]) => [slide, timing.seconds]));
  const fixed = new Map(deck.sections.flatMap(section => [...authorTimes(section, seconds)]));
  const factor = duration === undefined ? 1 : factorFor(duration, seconds, fixed);
  const timingOf = (slide: Slide): SlideTiming | undefined => {
    const timing = guesses.get(slide);
    const own = fixed.get(slide);
    if (!timing) return undefined;
    return own === undefined
      ? { ...timing, seconds: rounded(timing.seconds * factor) }
      : { seconds: own, from: 'author' };
  };
  const sections = deck.sections.map(section => ({
    ...section,
    slides: section.slides.map(slide => {
      const timing = timingOf(slide);
      return timing ? { ...slide, timing } : slide;
    }),
  }));
  const before = (slide: Slide) => fixed.get(slide) ?? seconds.get(slide) ?? 0;
  return { ...deck, sections, messages: [...deck.messages, ...sayTimes(deck, guesses, before)] };
}

/** Hidden slides take no time, and those after the last one are only shown when somebody asks. */
function isCounted({ attributes }: Slide): boolean {
  const visibility = attributes.values.visibility ?? attributes.values['data-visibility'];
  return visibility !== 'hidden' && visibility !== 'uncounted';
}

function guess(slide: Slide, lang: string, rehearsed: Rehearsed): SlideTiming {
  const real = rehearsed.get(slide.id);
  return real === undefined ? estimateSlide(slide, lang) : { seconds: real, from: 'rehearsal' };
}

/**
 * By which guesses become times that fill the duration. In steps of a twentieth, so that another word in the notes does
 * not change the times of all slides; what is left of a difference is shared out by who shows the pace.
 */
function factorFor(
  duration: number,
  seconds: ReadonlyMap<Slide, number>,
  fixed: ReadonlyMap<Slide, number>,
): number {
  const said = [...fixed.values()].reduce((sum, time) => sum + time, 0);
  const open = [...seconds].reduce((sum, [slide, time]) => sum + (fixed.has(slide) ? 0 : time), 0);
  if (open <= 0 || duration <= said) return 1;
  return STEP ** Math.round(Math.log((duration - said) / open) / Math.log(STEP));
}

const STEP = 1.05;

/** To five seconds: nobody plans more closely. */
function rounded(seconds: number): number {
  return Math.max(5, Math.round(seconds / 5) * 5);
}

function sayTimes(
  { meta, sections, source }: Deck,
  guesses: ReadonlyMap<Slide, SlideTiming>,
  secondsOf: (slide: Slide) => number,
): Message[] {
  const rehearsals = [...guesses.values()].filter(({ from }) => from === 'rehearsal').length;
  const said = rehearsals > 0 ? [rehearsedTimes(source, rehearsals, guesses.size)] : [];
  const whole = [...guesses.keys()].reduce((sum, slide) => sum + secondsOf(slide), 0);
  if (meta.duration === undefined || whole <= meta.duration * MUCH) return said;
  const times = sections.flatMap(({ title, slides }) =>
    title
      ? [{ title: phrasingText(title), seconds: slides.reduce((sum, slide) => sum + secondsOf(slide), 0) }]
      : [],
  );
  const longest = times.reduce<(typeof times)[number] | undefined>(
    (most, time) => (most && most.seconds >= time.seconds ? most : time),
    undefined,
  );
  const rehearsed = rehearsals * 2 > guesses.size;
  return [
    ...said,
    tooLong(source, {
      seconds: whole,
      duration: meta.duration,
      rehearsed,
      ...(times.length > 1 && longest ? { longest } : {}),
    }),
  ];
}

/** An estimate that is a tenth too long may still be right. */
const MUCH = 1.1;
