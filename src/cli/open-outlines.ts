import { dirname } from 'node:path';
import { readCourseFile } from '../io/course-file.ts';
import type { FoundOutline } from '../io/find-outlines.ts';
import { readSource, readStandardInput } from '../io/read-source.ts';
import type { OutlineFormat, SourceFile } from '../model/outline.ts';
import { openDocument } from '../read/open-document.ts';

/** The outlines of one lecture, ready to be read. */
export interface OpenedOutlines {
  readonly sources: readonly SourceFile[];
  /** The folder of the first one, whose `lectern.yaml` and `templates` hold for the lecture. */
  readonly folder: string;
  /** Those of the others, by their paths as messages name them. */
  readonly folders: ReadonlyMap<string, string>;
  readonly course?: SourceFile;
}

/** Opens the outlines of one lecture. Throws a Failure with what stands in the way. */
export async function openOutlines(
  outlines: readonly FoundOutline[],
  from: OutlineFormat | undefined,
): Promise<OpenedOutlines> {
  const sources: SourceFile[] = [];
  for (const { path, shown } of outlines)
    sources.push(await openDocument(path === '-' ? readStandardInput() : readSource(path, shown), from));
  const [first, ...others] = outlines;
  const folder = first ? folderOf(first) : process.cwd();
  const course = readCourseFile(folder);
  return {
    sources,
    folder,
    folders: new Map(others.map(outline => [outline.shown, folderOf(outline)])),
    ...(course ? { course } : {}),
  };
}

function folderOf({ path }: FoundOutline): string {
  return path === '-' ? process.cwd() : dirname(path);
}
