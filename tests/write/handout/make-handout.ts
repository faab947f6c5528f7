import { type Built, build } from '../../../src/build.ts';
import type { HandoutWishes } from '../../../src/model/handout.ts';
import { setTypst } from '../../../src/print/typst/set-typst.ts';
import { type ReadPdf, rawText, readPdf } from '../../print/typst/read-pdf.ts';
import { shippedResources } from '../../shipped-resources.ts';

const resources = await shippedResources();

export interface MadeHandout extends ReadPdf {
  readonly text: string;
  /** All that is in the file, streams opened. */
  readonly raw: string;
  readonly rules: readonly string[];
  readonly built: Built;
}

/** Builds an outline, sets its handout, and reads the PDF. */
export async function makeHandout(
  outline: string,
  wishes: HandoutWishes = {},
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<MadeHandout> {
  const include = (path: string) => files[path];
  const built = build(
    { path: 'talk.md', contents: outline },
    { resources: { ...resources, include }, to: ['handout'], handout: wishes },
  );
  const artifacts = built.artifactsBy.get('handout') ?? [];
  const main = artifacts.find(({ path }) => path === 'handout.typ')?.contents;
  const { pdf, messages } = setTypst({
    main: String(main),
    files: new Map(
      artifacts.flatMap(({ path, contents }) => (typeof contents === 'string' ? [] : [[path, contents]])),
    ),
    standard: 'ua-1',
  });
  const read = await readPdf(pdf);
  return {
    ...read,
    text: read.texts.join('\n'),
    raw: rawText(pdf),
    rules: [...built.messages, ...messages].map(({ rule }) => rule),
    built,
  };
}
