import { ASKABLE_LAYOUTS } from '../../model/deck.ts';
import type { TweakKey, Wishes } from '../../model/sidecar.ts';
import { readNotes } from './read-notes.ts';
import { readTime } from './read-time.ts';

/** How the value of a key is read, and what an author should write, as the end of “expected …”. */
interface TweakValue<Key extends TweakKey> {
  readonly read: (value: unknown) => Wishes[Key] | undefined;
  readonly expected: string;
}

export const TWEAKS: { readonly [Key in TweakKey]: TweakValue<Key> } = {
  layout: {
    read: value => ASKABLE_LAYOUTS.find(layout => layout === lineOf(value)?.toLowerCase()),
    expected: `one of ${ASKABLE_LAYOUTS.join(', ')}`,
  },
  image: { read: lineOf, expected: 'the path of a picture beside the outline' },
  alt: { read: lineOf, expected: 'what the picture shows, in words' },
  notes: { read: readNotes, expected: 'text' },
  timing: { read: readTime, expected: 'a time such as “3 min”, “90 s” or “1:30”' },
  hidden: { read: yesOrNo, expected: 'yes or no' },
  background: { read: lineOf, expected: 'a colour such as “#204060”, or a picture beside the outline' },
  steps: { read: stepsOf, expected: 'yes, no, or the numbers of points such as “[2, 1, 3]”' },
  theme: {
    read: value => MOODS.find(mood => mood === lineOf(value)?.toLowerCase()),
    expected: 'dark or light',
  },
};

const MOODS = ['dark', 'light'] as const;
const SPACES = /\s+/g;

function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(SPACES, ' ').trim() : '';
  return text === '' ? undefined : text;
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', 'on'].map(word => [word, true] as const),
  ...['no', 'false', 'off'].map(word => [word, false] as const),
]);

function yesOrNo(value: unknown): boolean | undefined {
  return ANSWERS.get(lineOf(value)?.toLowerCase() ?? '');
}

const BRACKETS = /^\[|\]$/g;
const SEPARATOR = /\s*,\s*|\s+/;
const ORDINAL = /^[1-9]\d{0,2}$/;

/** A list, or numbers in one line, each of them once. */
function stepsOf(value: unknown): boolean | readonly number[] | undefined {
  const answer = yesOrNo(value);
  if (answer !== undefined) return answer;
  const words = Array.isArray(value) ? value : lineOf(value)?.replace(BRACKETS, '').trim().split(SEPARATOR);
  if (!words || words.length === 0) return undefined;
  if (!words.every(word => typeof word === 'string' && ORDINAL.test(word))) return undefined;
  const numbers = words.map(Number);
  return new Set(numbers).size === numbers.length ? numbers : undefined;
}
