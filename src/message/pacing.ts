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

export interface RehearsedSlide {
  readonly number: number;
  readonly title: string;
  /** As it was shown, and as it was planned. */
  readonly seconds: number;
  readonly planned: number | undefined;
}

/** What each slide took, in columns, and all of them together. */
export function tableOfTimes(title: string, slides: readonly RehearsedSlide[]): string {
  const numberWidth = Math.max(...slides.map(({ number }) => String(number).length), 1);
  const rows = slides.map(({ number, title: name, seconds, planned }) =>
    row(clock(planned), clock(seconds), `${String(number).padStart(numberWidth)}  ${shorten(name)}`),
  );
  const sum = slides.reduce((all, { seconds }) => all + seconds, 0);
  const plan = slides.reduce((all, { planned = 0 }) => all + planned, 0);
  return [
    '',
    row('planned', 'spent', shorten(title)),
    ...rows,
    row(clock(plan), clock(sum), 'together'),
  ].join('\n');
}

/** Where the times are, after a rehearsal. */
export function keptTimes(path: string): string {
  return `\n  Kept in ${path}. The next build plans the lecture by these times.`;
}

export function nothingRehearsed(): Message {
  return {
    level: 'info',
    rule: 'nothing-rehearsed',
    text: 'No slide was shown for longer than a moment, so there are no times to keep',
    remedy: 'The time starts with the second slide, or with “Start” in the speaker view (press S).',
  };
}

export function timesNotKept(path: string): Message {
  return {
    level: 'error',
    rule: 'times-not-kept',
    text: 'Unexpected text in this file, expected YAML, so the times were not kept',
    remedy:
      'lectern check says what is wrong with it. The times above are all there is: copy them if you need them.',
    path,
  };
}

function row(planned: string, spent: string, name: string): string {
  return `  ${planned.padStart(8)}  ${spent.padStart(8)}  ${name}`;
}

function clock(seconds: number | undefined): string {
  if (seconds === undefined) return '–';
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The longest title that is shown whole, in letters. */
const LONGEST = 60;

function shorten(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).trimEnd()} …`;
}
