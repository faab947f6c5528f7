import { Failure } from '../io/failure.ts';
import { badTweakTyped, unknownTweakTyped } from '../message/sidecar.ts';
import { tooManyPaths } from '../message/usage.ts';
import { TWEAK_KEYS, type TweakKey } from '../model/sidecar.ts';
import { tweakKey } from '../read/sidecar/read-tweak.ts';
import { TWEAKS } from '../read/sidecar/tweak-values.ts';

/** What follows the outline on the command line. */
export interface TypedTweaks {
  readonly slide?: string;
  /** Undefined for what is to be taken away. */
  readonly values: ReadonlyMap<TweakKey, string | undefined>;
}

/** Understands `[SLIDE] key=value …`, or `[SLIDE] key …` where keys are to be removed. Throws a Failure. */
export function readTypedTweaks(words: readonly string[], remove: boolean): TypedTweaks {
  const values = new Map<TweakKey, string | undefined>();
  let slide: string | undefined;
  for (const [index, word] of words.entries()) {
    const [, name = '', value] = PAIR.exec(word) ?? [];
    if (value === undefined && index === 0) slide = word;
    else if (value === undefined && remove) values.set(known(word), undefined);
    else if (value === undefined) throw new Failure(tooManyPaths('tweak', word));
    else values.set(known(name), value === '' || remove ? undefined : sound(known(name), value));
  }
  return { values, ...(slide === undefined ? {} : { slide }) };
}

const PAIR = /^([A-Za-z]+)=([\s\S]*)$/;

function known(word: string): TweakKey {
  const key = tweakKey(word);
  if (!key) throw new Failure(unknownTweakTyped(word, TWEAK_KEYS));
  return key;
}

/** The value as it is written into the file. */
function sound(key: TweakKey, value: string): string {
  const { read, expected } = TWEAKS[key];
  if (read(value) === undefined) throw new Failure(badTweakTyped(key, value, expected));
  return value.trim();
}
