import { compareSlides, type SlideChanges } from './compare-slides.ts';
import type { Published } from './publish.ts';

/** What open pages need to become the new deck. */
export interface Change extends SlideChanges {
  readonly from: string;
  readonly to: string;
  /** Whether only a page that is loaded anew can show it: scripts changed, or what stands around the slides. */
  readonly reload: boolean;
  readonly title: string;
  /** Paths of style sheets whose contents changed. */
  readonly styles: readonly string[];
  /** Paths of pictures and films whose contents changed, while their names did not. */
  readonly media: readonly string[];
}

const NO_SLIDES: SlideChanges = { renamed: {}, sections: {}, tags: {}, numbers: [] };

/** For pages that are ahead: they show what the deck is now. */
export function unchanged({ version, page }: Published): Change {
  const title = page?.title ?? '';
  return { ...NO_SLIDES, from: version, to: version, reload: false, title, styles: [], media: [] };
}

/** What changed between two states of a deck; undefined where no page would look different. */
export function compare(before: Published, after: Published): Change | undefined {
  if (before.version === after.version) return undefined;
  const changed = [...after.files].filter(([path, digest]) => before.files.get(path) !== digest);
  const paths = changed.map(([path]) => path);
  const known = paths.filter(path => before.files.has(path));
  const slides = slidesChanged(before, after);
  return {
    ...(slides ?? NO_SLIDES),
    from: before.version,
    to: after.version,
    reload: !slides || paths.some(path => SCRIPT.test(path)),
    title: after.page?.title ?? '',
    styles: paths.filter(path => STYLE.test(path)),
    media: known.filter(path => !STYLE.test(path) && !SCRIPT.test(path) && !FONT.test(path)),
  };
}

const SCRIPT = /\.m?js$/;
const STYLE = /\.css$/;
const FONT = /\.woff2$/;

function slidesChanged({ page: before }: Published, { page: after }: Published): SlideChanges | undefined {
  return before && after && before.shell === after.shell ? compareSlides(before, after) : undefined;
}
