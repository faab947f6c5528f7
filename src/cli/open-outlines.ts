import { dirname } from 'node:path';
import { readCourseFile } from '../io/course-file.ts';
import type { FoundOutline } from '../io/find-outlines.ts';
import { filesBeside } from '../io/included-files.ts';
import { readSource, readStandardInput } from '../io/read-source.ts';
import { readSidecarFile, type SidecarFile } from '../io/sidecar-file.ts';
import type { OutlineFormat, SourceFile } from '../model/outline.ts';
import { openIncludes } from '../read/include/open-includes.ts';
import { openDocument } from '../read/open-document.ts';

/** The outlines of one lecture, ready to be read. */
export interface OpenedOutlines {
  readonly sources: readonly SourceFile[];
  /** The folder of the first one, whose `lectern.yaml` and `templates` hold for the lecture. */
  readonly folder: string;
  /** Those of the others, by their paths as messages name them. */
  readonly folders: ReadonlyMap<string, string>;
  readonly course?: SourceFile;
  /** What stands beside the first one for single slides; absent for standard input. */
  readonly sidecar?: SidecarFile;
  /** Reads the files that they take in. */
  readonly beside: ReturnType<typeof filesBeside>;
  /** All whose text messages may show: Word files are shown as their text. */
  readonly shown: readonly SourceFile[];
}

/** Opens the outlines of one lecture. Throws a Failure with what stands in the way. */
export async function openOutlines(
  outlines: readonly FoundOutline[],
  from: OutlineFormat | undefined,
): Promise<OpenedOutlines> {
  const [first, ...others] = outlines;
  const folder = first ? folderOf(first) : process.cwd();
  const folders = new Map(others.map(outline => [outline.shown, folderOf(outline)]));
  const beside = filesBeside({ base: folder, folders });
  const sources: SourceFile[] = [];
  for (const outline of outlines) {
    const document = await openDocument(sourceOf(outline), from);
    sources.push(await openIncludes(document, beside.include, outline === first ? undefined : outline.shown));
  }
  const course = readCourseFile(folder);
  const documents = sources.flatMap(source => [...(source.documents?.values() ?? [])]);
  const sidecar = first && readSidecarFile(first.path);
  const shown = [...sources, ...documents, ...(course ? [course] : []), ...(sidecar ? [sidecar.source] : [])];
  const opened = { sources, folder, folders, beside, shown };
  return { ...opened, ...(course ? { course } : {}), ...(sidecar ? { sidecar } : {}) };
}

function sourceOf({ path, shown }: FoundOutline): SourceFile {
  return path === '-' ? readStandardInput() : readSource(path, shown);
}

function folderOf({ path }: FoundOutline): string {
  return path === '-' ? process.cwd() : dirname(path);
}
