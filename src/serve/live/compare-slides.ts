import { countedOn, numbersBetween } from './slide-numbers.ts';
import type { SplitPage } from './split-page.ts';

/** What of its slides makes one page another one. */
export interface SlideChanges {
  /** Ids that slides have now, with the one of before. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Ids of all slides and stacks; absent where they are those of before, as they are called now. */
  readonly order?: readonly string[];
  /** The HTML of those that are new or changed. */
  readonly sections: Readonly<Record<string, string>>;
  /** Of those that are as before but for their id and what is said of them, their tags alone, by their ids. */
  readonly tags: Readonly<Record<string, string>>;
  /** From these slides on, up to the next of them, the numbers of all that are as before are so much higher. */
  readonly numbers: readonly CountedOn[];
  /** The slide or stack where the author is at work, as far as can be told. */
  readonly edited?: string;
}

export interface CountedOn {
  readonly from: string;
  readonly more: number;
}

/** What an open page has to be told of its slides to become the other one. */
export function compareSlides(before: SplitPage, after: SplitPage): SlideChanges {
  const [known, order] = [shownOf(before), shownOf(after)];
  const names = namesOf({ known, before }, { order, after });
  const oldOf = (id: string) => before.sections.get(names.get(id) ?? id);
  const sections: Record<string, string> = {};
  const tags: Record<string, string> = {};
  const numbers: CountedOn[] = [];
  for (const id of order) {
    const [old, now] = [oldOf(id), after.sections.get(id) ?? ''];
    const more = old === undefined ? undefined : numbersMore(old, now, numbers.at(-1)?.more ?? 0);
    if (old === undefined || more === undefined) sections[id] = now;
    else {
      if (more !== (numbers.at(-1)?.more ?? 0)) numbers.push({ from: id, more });
      if (old !== now && tagOf(old) !== tagOf(now)) tags[id] = `${tagOf(now)}</section>`;
    }
  }
  const edited = editedOf(sections, oldOf);
  const isAsBefore =
    known.length === order.length && order.every((id, at) => (names.get(id) ?? id) === known[at]);
  return {
    renamed: Object.fromEntries(names),
    ...(isAsBefore ? {} : { order }),
    sections,
    tags,
    numbers,
    ...(edited === undefined ? {} : { edited }),
  };
}

/**
 * Slides that stand where others stood that are no more are taken for the same, where there are as many of them. A stack
 * has no name of its own.
 */
function namesOf(
  { known, before }: { readonly known: readonly string[]; readonly before: SplitPage },
  { order, after }: { readonly order: readonly string[]; readonly after: SplitPage },
): ReadonlyMap<string, string> {
  if (known.length !== order.length) return new Map();
  const other = order.flatMap((id, at) => (known[at] === id ? [] : [[id, known[at] ?? id] as const]));
  const isRenamed = ([now, old]: readonly [string, string]) =>
    !before.sections.has(now) && !after.sections.has(old) && !isStack(after, now) && !isStack(before, old);
  return new Map(other.every(isRenamed) ? other : []);
}

function isStack({ sections }: SplitPage, id: string): boolean {
  return sections.get(id)?.startsWith('<section id="') !== true;
}

/**
 * By how much the number of a slide is higher that looks as before otherwise; undefined where it does not. Most slides
 * are counted on by as much as those before them.
 */
function numbersMore(before: string, now: string, guess: number): number | undefined {
  if (before === now) return 0;
  if (guess !== 0 && countedOn(before, guess) === now) return guess;
  const [tag, other] = [tagOf(before), tagOf(now)];
  if (tag.replace(UNSEEN, '') !== other.replace(UNSEEN, '')) return undefined;
  const more = numbersBetween(before, now);
  const isAlike = countedOn(before.slice(tag.length), more) === now.slice(other.length);
  return isAlike ? more : undefined;
}

function tagOf(html: string): string {
  return TAG.exec(html)?.[0] ?? '';
}

const TAG = /^<section(?:"[^"]*"|[^">])*>/;
const UNSEEN = / (?:id|data-timing|data-former-ids)="[^"]*"/g;

/** A new slide rather than one that changed along with it, as its line in the agenda. */
function editedOf(
  sections: Readonly<Record<string, string>>,
  before: (id: string) => string | undefined,
): string | undefined {
  const changed = Object.entries(sections);
  const added = changed.find(([id]) => before(id) === undefined);
  const worked = changed.filter(([id, html]) => withoutFeet(before(id) ?? '') !== withoutFeet(html));
  const own = worked.find(([, html]) => !FOLLOWS_OTHERS.test(html));
  return (added ?? own ?? worked[0])?.[0];
}

/** Pages leave out what is hidden as soon as they are opened. */
function shownOf({ sections }: SplitPage): string[] {
  const shown: string[] = [];
  for (const [id, html] of sections) if (!html.slice(0, html.indexOf('>')).includes(HIDDEN)) shown.push(id);
  return shown;
}

const HIDDEN = ' data-visibility="hidden"';
const FEET = /<footer class="foot"[\s\S]*?<\/footer>/g;
const FOLLOWS_OTHERS = /^<section[^>]* class="[^"]*\blayout-(?:agenda|section)\b/;

function withoutFeet(html: string): string {
  return html.replace(FEET, '');
}
