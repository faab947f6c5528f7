import type { RemoteWords } from './remote-words.ts';

const en: RemoteWords = {
  next: 'Next',
  previous: 'Back',
  follows: 'Next',
  last: 'This is the last slide',
  notes: 'Notes',
  noNotes: 'No notes for this slide',
  larger: 'Larger text',
  smaller: 'Smaller text',
  black: 'Black screen',
  show: 'Show the slides',
  pointer: 'Pointer',
  time: 'Time',
  run: 'Start',
  hold: 'Pause',
  zero: 'Back to 0:00',
  ahead: '% ahead',
  behind: '% behind',
  looking: 'Looking for the lecture …',
  silent: 'The slides do not answer. Open the lecture on the computer.',
  expired: 'This code is no longer valid. Scan the new one.',
  phones: '% phones are connected',
  scan: 'Turn the slides from your phone: scan this with its camera',
  sameNetwork:
    'The phone has to be in the same network as this computer. Whoever scans this can turn the slides.',
  noNetwork: 'This computer is in no network. Connect it, for example to the hotspot of your phone.',
  otherAddresses: 'If that does not open, one of these may:',
  newCode: 'New code',
  close: 'Close',
};

/** By language, as BCP 47 has it. */
export const WORDS: ReadonlyMap<string, RemoteWords> = new Map([['en', en]]);
