import type { Published } from './publish.ts';
import type { SplitPage } from './split-page.ts';

/** What open pages need to become the new deck. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** Whether only a page that is loaded anew can show it: scripts changed, or what stands around the slides. */
  readonly reload: boolean;
  readonly title: string;
  /** Ids of all slides and stacks; absent where they are those of before. */
  readonly order?: readonly string[];
  /** The HTML of those that are new or changed. */
  readonly sections: Readonly<Record<string, string>>;
  /** The slide or stack where the author is at work, as far as can be told. */
  readonly edited?: string;
  /** Paths of style sheets whose contents changed. */
  readonly styles: readonly string[];
  /** Paths of pictures and films whose contents changed, while their names did not. */
  readonly media: readonly string[];
}

/** For pages that are ahead: they show what the deck is now. */
export function unchanged({ version, page }: Published): Change {
  const title = page?.title ?? '';
  return { from: version, to: version, reload: false, title, sections: {}, styles: [], media: [] };
}

/** What changed between two states of a deck; undefined where no page would look different. */
export function compare(before: Published, after: Published): Change | undefined {
  if (before.version === after.version) return undefined;
  const changed = [...after.files].filter(([path, digest]) => before.files.get(path) !== digest);
  const paths = changed.map(([path]) => path);
  const known = paths.filter(path => before.files.has(path));
  const slides = slidesChanged(before.page, after.page);
  return {
    from: before.version,
    to: after.version,
    reload: !slides || paths.some(path => SCRIPT.test(path)),
    title: after.page?.title ?? '',
    ...orderChanged(before.page, after.page),
    sections: {},
    ...slides,
    styles: paths.filter(path => STYLE.test(path)),
    media: known.filter(path => !STYLE.test(path) && !SCRIPT.test(path) && !FONT.test(path)),
  };
}

function orderChanged(before: SplitPage | undefined, after: SplitPage | undefined): Pick<Change, 'order'> {
  const order = orderOf(after);
  const known = orderOf(before);
  const isAsBefore = order.length === known.length && order.every((id, index) => id === known[index]);
  return isAsBefore ? {} : { order };
}

function orderOf(page: SplitPage | undefined): string[] {
  return [...(page?.sections ?? [])].filter(isShown).map(([id]) => id);
}

const SCRIPT = /\.m?js$/;
const STYLE = /\.css$/;
const FONT = /\.woff2$/;

function slidesChanged(
  before: SplitPage | undefined,
  after: SplitPage | undefined,
): Pick<Change, 'sections' | 'edited'> | undefined {
  if (!before || !after || before.shell !== after.shell) return undefined;
  const different = [...after.sections].filter(([id, html]) => before.sections.get(id) !== html);
  const changed = different.filter(isShown);
  const edited = editedOf(changed, before.sections);
  return { sections: Object.fromEntries(changed), ...(edited === undefined ? {} : { edited }) };
}

/** A new slide rather than one that changed along with it, as its number or its line in the agenda. */
function editedOf(
  changed: readonly (readonly [string, string])[],
  before: ReadonlyMap<string, string>,
): string | undefined {
  const added = changed.find(([id]) => !before.has(id));
  const worked = changed.filter(([id, html]) => withoutFeet(before.get(id) ?? '') !== withoutFeet(html));
  const own = worked.find(([, html]) => !FOLLOWS_OTHERS.test(html));
  return (added ?? own ?? worked[0])?.[0];
}

/** Pages leave out what is hidden as soon as they are opened. */
function isShown([, html]: readonly [string, string]): boolean {
  return !HIDDEN.test(html);
}

const HIDDEN = /^<section[^>]* data-visibility="hidden"/;
const FEET = /<footer class="foot"[\s\S]*?<\/footer>/g;
const FOLLOWS_OTHERS = /^<section[^>]* class="[^"]*\blayout-(?:agenda|section)\b/;

function withoutFeet(html: string): string {
  return html.replace(FEET, '');
}
