import type { Message } from '../model/message.ts';

/** What takes how long, in seconds. */
export interface TooLong {
  readonly seconds: number;
  readonly duration: number;
  /** Most of it was measured. */
  readonly rehearsed: boolean;
  /** The section that takes most, where there are several. */
  readonly longest?: { readonly title: string; readonly seconds: number };
}

/** More is to be said than there is time. */
export function tooLong(path: string, { seconds, duration, rehearsed, longest }: TooLong): Message {
  const what = rehearsed ? 'in the last rehearsal' : 'of notes and slides';
  const section = longest ? `; “${longest.title}” alone takes ${minutes(longest.seconds)}` : '';
  return {
    level: 'warning',
    rule: 'too-long-for-duration',
    text: `Unexpected ${minutes(seconds)} ${what}, expected ${minutes(duration)}${section}`,
    remedy:
      'The speaker view plans each slide shorter, in proportion. Leave something out, or give it more time with “duration:”. “lectern outline” shows the time of each section.',
    path,
  };
}

/** Where the planned times come from, when somebody rehearsed. */
export function rehearsedTimes(path: string, count: number, slides: number): Message {
  return {
    level: 'info',
    rule: 'rehearsed-times',
    text:
      count === slides
        ? 'All slides are planned as long as they took in the last rehearsal'
        : `${count} of ${slides} slides are planned as long as they took in the last rehearsal`,
    path,
  };
}

function minutes(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))} min`;
}
