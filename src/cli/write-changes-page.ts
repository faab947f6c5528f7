import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DeckChanges } from '../compare/deck-changes.ts';
import { includedFiles } from '../io/included-files.ts';
import { displayPath } from '../io/paths.ts';
import { writePrints } from '../io/write-prints.ts';
import type { Artifact } from '../model/artifact.ts';
import type { VersionPage } from '../write/changes/changes-page.ts';
import type { Version, Versions } from './compare-lecture.ts';
import { artifactsOf } from './with-slide-pages.ts';

/** Where the page goes. */
export interface ChangesPageTarget {
  /** The lecture, by the name of its folder. */
  readonly name: string;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly since: string | undefined;
}

/** Writes the page that shows what changed; returns where it is, as an author would name it. Throws a Failure. */
export async function writeChangesPage(
  changes: DeckChanges,
  { before, after, make, resources }: Versions,
  { name, out, since }: ChangesPageTarget,
): Promise<string> {
  const { changesPage } = await import('../write/changes/changes-page.ts');
  const pages = artifactsOf(after.built, 'pages', make);
  const { meta } = after.built.deck;
  const page = changesPage(`${name}-changes.html`, {
    changes,
    before: pageBefore(before),
    after: pageOf(pages),
    css: textOf(pages.find(({ path }) => path === 'pages.css')),
    dir: meta.dir,
    theme: meta.theme ?? 'lectern',
    since,
    render: resources.render,
  });
  const [path = page.path] = writePrints(resolve(out), name, [page]);
  return displayPath(path);
}

function pageBefore({ built, folder }: Version): VersionPage | undefined {
  if (built) return pageOf(built.artifactsBy.get('pages') ?? []);
  return folder === undefined ? undefined : pageIn(folder);
}

function pageOf(artifacts: readonly Artifact[]): VersionPage {
  const files = new Map(artifacts.map(({ path, contents }) => [path, contents]));
  const file = (path: string) => {
    const contents = files.get(path);
    return typeof contents === 'string' ? Buffer.from(contents) : contents;
  };
  return { html: textOf(artifacts.find(({ path }) => path === 'index.html')), file };
}

/** The deck that was built earlier, where it still lies beside its data. */
function pageIn(folder: string): VersionPage | undefined {
  try {
    return { html: readFileSync(join(folder, 'index.html'), 'utf8'), file: includedFiles(folder) };
  } catch {
    return undefined;
  }
}

function textOf(artifact: Artifact | undefined): string {
  return typeof artifact?.contents === 'string' ? artifact.contents : '';
}
