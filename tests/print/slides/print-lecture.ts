import { CACHE } from '../../../scripts/browser.mjs';
import { type BuildOptions, type Built, build } from '../../../src/build.ts';
import { withTemporaryLecture } from '../../../src/io/temporary-lecture.ts';
import type { Artifact, Resources } from '../../../src/model/artifact.ts';
import type { PrintedDocument } from '../../../src/model/print-job.ts';
import { type Browser, openBrowser } from '../../../src/print/browser/open-browser.ts';
import { filesOfSlides } from '../../../src/print/pdf/slide-links.ts';
import { printSlides } from '../../../src/print/slides-pdf.ts';
import { setTypst, type TypstResult } from '../../../src/print/typst/set-typst.ts';
import { shippedResources } from '../../shipped-resources.ts';

/** The browser of the tests. Whoever opens it closes it. */
export async function testBrowser(): Promise<Browser> {
  process.env.XDG_CACHE_HOME = CACHE;
  const browser = await openBrowser();
  if (!browser) throw new Error('no browser on this machine');
  return browser;
}

type Making = Omit<BuildOptions, 'resources'> & { readonly resources?: Resources };

/** A lecture in Markdown, made by one writer. */
export async function make(outline: string, options: Making): Promise<Built> {
  const resources = options.resources ?? (await shippedResources());
  return build({ path: 'talk.md', contents: outline }, { ...options, resources });
}

/** Opens the static page of slides, as the printers want it. */
export async function onPages<T>(
  { artifacts }: Built,
  { steps = false, notes = false }: { readonly steps?: boolean; readonly notes?: boolean },
  work: (slides: Parameters<typeof printSlides>[1]) => Promise<T>,
): Promise<T> {
  const { asset } = await shippedResources();
  const script = new TextDecoder().decode(asset('print/pages.js'));
  const document: PrintedDocument = JSON.parse(contentsOf(artifacts, 'document.json'));
  return withTemporaryLecture(artifacts, url => work({ url, script, document, steps, notes, key: 'k' }));
}

interface PrintWishes {
  readonly steps?: boolean;
  readonly notes?: boolean;
  readonly annotations?: ReadonlyMap<number, string>;
}

/** The slides of a lecture in Markdown as PDF, by the browser. */
export async function printTalk(
  browser: Browser,
  outline: string,
  wishes: PrintWishes & Pick<Making, 'meta' | 'resources'> = {},
) {
  const { steps, notes, annotations, ...options } = wishes;
  const built = await make(outline, { ...options, to: ['pages'], notes: notes ?? false });
  return onPages(built, wishes, slides => printSlides(browser, { ...slides, annotations }));
}

/** Sets what a writer made for Typst. */
export function set(artifacts: readonly Artifact[], main: string, slides?: Uint8Array): TypstResult {
  const files = artifacts
    .filter(({ path }) => path !== main)
    .map(({ path, contents }) => [path, Buffer.from(contents)] as const);
  return setTypst({
    main: contentsOf(artifacts, main),
    files: new Map([...files, ...(slides ? filesOfSlides(slides) : [])]),
  });
}

function contentsOf(artifacts: readonly Artifact[], path: string): string {
  return String(artifacts.find(artifact => artifact.path === path)?.contents);
}
