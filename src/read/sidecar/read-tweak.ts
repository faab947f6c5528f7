import { badSidecarLine, unknownTweak } from '../../message/sidecar.ts';
import type { Message } from '../../model/message.ts';
import { TWEAK_KEYS, type Tweak, type TweakKey, type Wishes } from '../../model/sidecar.ts';
import { type SidecarEntry, shownValue } from './sidecar-entry.ts';
import { TWEAKS } from './tweak-values.ts';

/** What is said below the id of a slide. What can't be understood leaves a message and is left out. */
export function readTweak(
  { key: id, place, value, entries }: SidecarEntry,
  path: string,
): { readonly tweak?: Tweak; readonly messages: readonly Message[] } {
  if (value === '') return { messages: [] };
  if (!entries) return { messages: [badSidecarLine(path, place, id, shownValue(value), WISHES)] };
  const messages: Message[] = [];
  const written = new Map<string, string>();
  let wishes: Wishes = {};
  for (const entry of entries) {
    const key = tweakKey(entry.key);
    const read = key && TWEAKS[key].read(entry.value);
    if (!key) messages.push(unknownTweak(path, entry.place, entry.key, TWEAK_KEYS));
    else if (entry.value !== '' && read === undefined)
      messages.push(
        badSidecarLine(path, entry.place, entry.key, shownValue(entry.value), TWEAKS[key].expected),
      );
    else if (read !== undefined) {
      wishes = { ...wishes, [key]: read };
      written.set(key, writtenValue(entry.value));
    }
  }
  return { tweak: { ...wishes, id, place, written }, messages };
}

const WISHES = 'lines such as “layout: statement” below it';

/** The key that a word stands for, its case aside. */
export function tweakKey(word: string): TweakKey | undefined {
  return TWEAK_KEYS.find(key => key === word.toLowerCase());
}

/** A list in one line, a text as it is. */
function writtenValue(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
