import { resolve } from 'node:path';
import type { DeckChanges } from '../compare/deck-changes.ts';
import { displayPath } from '../io/paths.ts';
import { writePrints } from '../io/write-prints.ts';
import type { Artifact } from '../model/artifact.ts';
import type { HandoutWishes } from '../model/handout.ts';
import type { Message } from '../model/message.ts';
import type { PrintedDocument } from '../model/print-job.ts';
import type { Versions } from './compare-lecture.ts';
import { slidesForHandout } from './print-slides.ts';
import { slideBrowser } from './slide-browser.ts';
import { artifactsOf } from './with-slide-pages.ts';

/** Where the pages go. */
export interface PrintChangesTarget {
  /** The lecture, by the name of its folder. */
  readonly name: string;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly wishes: HandoutWishes;
}

export interface PrintedChanges {
  /** As an author would name it. */
  readonly path: string;
  readonly pages: number;
  readonly messages: readonly Message[];
}

/**
 * Prints the pages that replace those of an older print, and says on the first of them which replaces which. Undefined
 * where there is nothing to replace. Throws a Failure.
 */
export async function printChanges(
  changes: DeckChanges,
  { after, make, resources }: Versions,
  { name, out, wishes }: PrintChangesTarget,
): Promise<PrintedChanges | undefined> {
  const { changesHandout } = await import('../write/changes/changes-handout.ts');
  const document = documentOf(artifactsOf(after.built, 'pages', make));
  const { deck } = after.built;
  const main = changesHandout({
    changes,
    deck,
    document,
    resources,
    wishes: { ...deck.meta.handout, ...wishes },
  });
  if (main === undefined) return undefined;
  const said: Message[] = [];
  const report = (message: Message) => said.push(message);
  const browser = slideBrowser();
  try {
    const slides = await slidesForHandout(after.built, {
      name,
      out,
      wishes: {},
      browser,
      resources,
      make,
      report,
    });
    const { setTypst } = await import('../print/typst/set-typst.ts');
    const { filesOfSlides } = await import('../print/pdf/slide-links.ts');
    const { pdf, pages, messages } = setTypst({
      main,
      files: filesOfSlides(slides),
      standard: '1.7',
    });
    const file = { path: `${name}-changes.pdf`, mediaType: 'application/pdf', contents: pdf };
    const [path = file.path] = writePrints(resolve(out), name, [file]);
    return { path: displayPath(path), pages, messages: [...said, ...messages] };
  } finally {
    await browser.close();
  }
}

function documentOf(pages: readonly Artifact[]): PrintedDocument {
  const contents = pages.find(({ path }) => path === 'document.json')?.contents;
  return JSON.parse(typeof contents === 'string' ? contents : '{}');
}
