import { createHash } from 'node:crypto';
import type { Glimpse } from '../../glance/make-sections.ts';
import type { Artifact } from '../../model/artifact.ts';
import { countedOn } from './slide-numbers.ts';
import { type SplitPage, splitPage } from './split-page.ts';

/** A lecture as open pages have it. */
export interface Published {
  /** Names exactly these files: the same ones have the same version, also after a restart. */
  readonly version: string;
  readonly page: SplitPage | undefined;
  /** Digests of all files but the page, by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** What has to be known of a written deck to say later what changed in it. */
export function publish(artifacts: readonly Artifact[]): Published {
  const page = artifacts.find(({ path }) => path === PAGE)?.contents;
  const html = typeof page === 'string' ? page : '';
  const others = artifacts.filter(({ path }) => path !== PAGE && path !== DATA);
  const files = new Map(others.map(({ path, contents }) => [path, digestOf(contents)]));
  const version = digestOf([html, ...[...files].flat()].join('\0'));
  return { version, page: splitPage(html), files };
}

/** A lecture some of whose slides are others now, ahead of the deck that will say so. */
export function publishAhead(made: Published, { before, now }: Glimpse): Published {
  if (!made.page || before.some(id => !made.page?.sections.has(id))) return made;
  const sections = new Map<string, string>();
  let more = 0;
  for (const [id, html] of made.page.sections) {
    if (before[0] === id) {
      for (const [one, its] of now) sections.set(one, its);
      more = now.size - before.length;
    }
    if (!before.includes(id)) sections.set(id, more === 0 ? html : countedOn(html, more));
  }
  const version = digestOf([made.version, ...before, ...[...now].flat()].join('\0'));
  return { ...made, version: before.length > 0 ? version : made.version, page: { ...made.page, sections } };
}

const PAGE = 'index.html';
/** No page shows it. */
const DATA = 'deck.json';

/** Fonts and scripts are the same bytes at every build. */
const known = new WeakMap<Uint8Array, string>();

function digestOf(contents: string | Uint8Array): string {
  const before = typeof contents === 'string' ? undefined : known.get(contents);
  if (before !== undefined) return before;
  const digest = createHash('sha256').update(contents).digest('base64url').slice(0, 16);
  if (typeof contents !== 'string') known.set(contents, digest);
  return digest;
}
