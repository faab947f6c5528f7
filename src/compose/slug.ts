import { slug } from 'github-slugger';
import type { PhrasingContent } from 'mdast';
import { phrasingText } from '../text/plain-text.ts';

/** A slug longer than this is cut between words and told apart by a fingerprint of the whole. */
const LONGEST = 80;

/**
 * The part of an id that a title makes: letters of any script, lower case. It is never empty and never holds
 * a full stop, so that full stops can join the parts of a path.
 */
export function slugOf(title: readonly PhrasingContent[]): string {
  const text = phrasingText(title).trim();
  const whole = slug(text.replace(JOINERS, '').replace(SPACES, ' '))
    .replace(HYPHENS, '-')
    .replace(OUTER_HYPHENS, '');
  if (whole === '') return `slide-${fingerprint(text)}`;
  if (whole.length <= LONGEST) return whole;
  const words = whole.slice(0, LONGEST + 1).replace(LAST_WORD, '');
  return `${words.slice(0, LONGEST)}-${fingerprint(text)}`;
}

/** A short name for a text that depends on nothing else. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Unseen: they join emoji, and choose how a letter looks. */
const JOINERS = /\u2060|\p{Cf}|\p{Variation_Selector}/gu;
const SPACES = /\s+/g;
const HYPHENS = /-{2,}/g;
const OUTER_HYPHENS = /^-+|-+$/g;
const LAST_WORD = /-[^-]*$/;
