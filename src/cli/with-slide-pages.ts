import { createHash } from 'node:crypto';
import type { Built, WriterName } from '../build.ts';
import { withTemporaryLecture } from '../io/temporary-lecture.ts';
import type { Artifact, Resources } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { NotesOfSlides } from '../print/pdf/note-annotations.ts';
import type { SlidesToPrint } from '../print/slides-pdf.ts';
import type { SlideBrowser } from './slide-browser.ts';
import type { SlideWishes } from './slide-options.ts';

/** A lecture whose slides are to be printed. */
export interface SlidesTarget {
  /** By the name of its folder. */
  readonly name: string;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly wishes: SlideWishes;
  readonly browser: SlideBrowser;
  readonly resources: Pick<Resources, 'asset'>;
  /** Makes the lecture once more, by other writers. */
  readonly make: (to: readonly WriterName[]) => Built;
  /** What there is to say of the printing. */
  readonly report: (message: Message) => void;
}

/** What a writer makes of a lecture: it is asked only where it has not been. */
export function artifactsOf(
  built: Built,
  writer: WriterName,
  make: SlidesTarget['make'],
): readonly Artifact[] {
  return built.artifactsBy.get(writer) ?? make([writer]).artifactsBy.get(writer) ?? [];
}

/** The static page of slides lies in a temporary folder as long as the browser looks at it. */
export function withSlidePages<T>(
  pages: readonly Artifact[],
  { wishes, resources, annotations }: SlidesTarget & { readonly annotations?: NotesOfSlides | undefined },
  work: (slides: SlidesToPrint) => Promise<T>,
): Promise<T> {
  const document = JSON.parse(textOf(pages.find(({ path }) => path === 'document.json')));
  const script = new TextDecoder().decode(resources.asset('print/pages.js'));
  const { steps = false, notes = false } = wishes;
  const key = keyOf(pages, script, {
    steps,
    notes,
    ...(annotations ? { annotations: [...annotations] } : {}),
  });
  return withTemporaryLecture(pages, url => work({ url, script, document, steps, notes, key, annotations }));
}

/** Names what is printed: the same is not printed twice. */
export function keyOf(
  pages: readonly Artifact[],
  script: string,
  wishes: { readonly steps: boolean; readonly notes: boolean; readonly annotations?: readonly unknown[] },
): string {
  const hash = createHash('sha256');
  for (const { path, contents } of pages) hash.update(`${path}\0`).update(contents).update('\0');
  return hash.update(script).update(JSON.stringify(wishes)).digest('hex').slice(0, 32);
}

function textOf(artifact: Artifact | undefined): string {
  if (typeof artifact?.contents !== 'string')
    throw new Error('The writer of slide pages made no document.json');
  return artifact.contents;
}
