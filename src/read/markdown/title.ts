import type { Heading, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { OutlineTitle } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';

/** A document without its title heading, and the title, where it has one. */
export interface Titled {
  readonly title?: OutlineTitle;
  readonly children: RootContent[];
  /** True when the title was a heading of the document. */
  readonly taken: boolean;
}

/**
 * The title: what the settings say, else the first heading when it alone is of its level and all others are
 * below it. A heading that repeats the title of the settings is dropped.
 */
export function takeTitle(children: readonly RootContent[], given: OutlineTitle | undefined): Titled {
  const top = singleTopHeading(children);
  if (!top || (given && !isSameText(plainTextOf(top), given.text))) {
    return { ...(given ? { title: given } : {}), children: [...children], taken: false };
  }
  const place = top.position ?? placeOfLines(1);
  const title = given ?? { text: plainTextOf(top).trim(), children: top.children, place };
  return { title, children: children.filter(child => child !== top), taken: given === undefined };
}

function singleTopHeading(children: readonly RootContent[]): Heading | undefined {
  const [first, ...others] = children.filter(child => child.type === 'heading');
  if (!first || others.length === 0 || plainTextOf(first).trim() === '') return undefined;
  return others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
