import { resolve } from 'node:path';
import type { Built } from '../build.ts';
import { displayPath } from '../io/paths.ts';
import { writePrints } from '../io/write-prints.ts';
import type { Artifact } from '../model/artifact.ts';
import type { HandoutWishes } from '../model/handout.ts';
import type { Message } from '../model/message.ts';

/** Where a handout goes. */
export interface HandoutTarget {
  /** The lecture, by the name of its folder. */
  readonly name: string;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly wishes: HandoutWishes;
  /** The PDF of the slides, for layouts that show them. */
  readonly slides?: Uint8Array | undefined;
}

export interface PrintedHandout {
  /** As an author would name it. */
  readonly path: string;
  readonly pages: number;
  readonly messages: readonly Message[];
}

/** Sets the handout of a lecture that was built, and writes the PDF. Throws a Failure. */
export async function printHandout(
  built: Built,
  { name, out, wishes, slides }: HandoutTarget,
): Promise<PrintedHandout> {
  const { setTypst } = await import('../print/typst/set-typst.ts');
  const { filesOfSlides } = await import('../print/pdf/slide-links.ts');
  const artifacts = built.artifactsBy.get('handout') ?? [];
  const main = artifacts.find(({ path }) => path === 'handout.typ');
  const { pdf, pages, messages } = setTypst({
    main: textOf(main),
    files: new Map([
      ...artifacts
        .filter(one => one !== main)
        .map(({ path, contents }) => [path, bytesOf(contents)] as const),
      ...(slides ? filesOfSlides(slides) : []),
    ]),
    // Pages of other PDF, the slides, are more than PDF/UA allows.
    standard: slides ? '1.7' : 'ua-1',
  });
  const file = `${name}-handout${wishes.audience === 'lecturer' ? '-lecturer' : ''}.pdf`;
  const [path = file] = writePrints(resolve(out), name, [
    { path: file, mediaType: 'application/pdf', contents: pdf },
  ]);
  return { path: displayPath(path), pages, messages };
}

function textOf(main: Artifact | undefined): string {
  if (typeof main?.contents !== 'string') throw new Error('The writer of handouts made no handout.typ');
  return main.contents;
}

function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === 'string' ? Buffer.from(contents) : contents;
}
