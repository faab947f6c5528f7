/** A deck's page, cut where slides begin and end. */
export interface SplitPage {
  /** What stands around the slides, without the title. */
  readonly shell: string;
  readonly title: string;
  /** Slides, and stacks of them, by the id of the slide or of the first one in the stack; in order. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Cuts a page that `writeReveal` made; undefined where a template of the author's own makes other pages. */
export function splitPage(html: string): SplitPage | undefined {
  const start = html.search(SLIDES);
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return undefined;
  const sections = sectionsIn(html.slice(start, end));
  if (!sections) return undefined;
  const around = `${html.slice(0, start)}\0${html.slice(end)}`;
  const title = TITLE.exec(around)?.[1] ?? '';
  return { shell: around.replace(TITLE, '').replace(AUTHOR, ''), title, sections };
}

const SLIDES = /<main class="slides"/;
const TITLE = /<title>([^<]*)<\/title>/;
const AUTHOR = /<meta name="author"[^>]*>\n?/;
/** Comments, and tags with their attributes, in which any sign may stand between quotes. */
const MARK = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ID = /\sid="([^"]*)"/;

function sectionsIn(html: string): Map<string, string> | undefined {
  const found = new Map<string, string>();
  let depth = 0;
  let from = 0;
  let id: string | undefined;
  for (const { 0: mark, 1: slash, 2: name, 3: attributes = '', index } of html.matchAll(MARK)) {
    if (name !== 'section') continue;
    if (slash) {
      depth -= 1;
      if (depth === 0 && id !== undefined) found.set(id, html.slice(from, index + mark.length));
      if (depth < 0 || (depth === 0 && id === undefined)) return undefined;
      continue;
    }
    if (depth === 0) [from, id] = [index, undefined];
    depth += 1;
    id ??= ID.exec(attributes)?.[1];
  }
  return depth === 0 && found.size > 0 ? found : undefined;
}
