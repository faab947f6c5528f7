import type { Message } from './message.ts';
import type { Place } from './place.ts';

/**
 * A run of lines of one file within the one document that Lectern makes of several. In that document the lines
 * count on from file to file, so that every place in it is a place in one file. Lines count from 1.
 */
export interface FileLines {
  /** As messages name it. */
  readonly path: string;
  /** The document named to Lectern that brought it in, or that it is. */
  readonly root: string;
  /** Where the run begins in the whole document; it ends where the next one begins. */
  readonly firstLine: number;
  /** The line of the file that stands there. */
  readonly lineInFile: number;
}

/** What is made of one file or of several, in the order of their first lines; one file alone has no `files`. */
export interface OfFiles {
  readonly source: string;
  readonly files?: readonly FileLines[];
}

/** A place in the file that it stands in. */
export interface Whereabouts {
  readonly path: string;
  readonly place: Place;
}

/**
 * The file and the place in it of a place in the whole document. What runs over several files ends with the
 * last line of the file that it begins in.
 */
export function whereIs({ source, files }: OfFiles, place: Place): Whereabouts {
  const at = files ? indexOfRun(files, place.start.line) : -1;
  const run = files?.[at];
  if (!files || !run) return { path: source, place };
  const start = { ...place.start, line: lineIn(run, place.start.line) };
  const end = endIn(files, at, place.end) ?? start;
  return { path: run.path, place: { start, end: end.line < start.line ? start : end } };
}

/** The run that a line of the whole document stands in; undefined where one file is all there is. */
export function runAt({ files }: OfFiles, line: number): FileLines | undefined {
  return files?.[indexOfRun(files, line)];
}

/** A message about the whole document as one about the file that it speaks of; all others stay as they are. */
export function inItsFile(message: Message, whole: OfFiles): Message {
  if (!whole.files || !message.place || message.path !== whole.source) return message;
  return { ...message, ...whereIs(whole, message.place) };
}

function lineIn(run: FileLines, line: number): number {
  return line - run.firstLine + run.lineInFile;
}

/** The last run that begins at or before a line. */
function indexOfRun(files: readonly FileLines[], line: number): number {
  let [low, high] = [0, files.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((files[middle]?.firstLine ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endIn(files: readonly FileLines[], from: number, end: Place['end']): Place['end'] | undefined {
  const path = files[from]?.path;
  for (let at = indexOfRun(files, end.line); at >= from; at -= 1) {
    const run = files[at];
    if (run?.path !== path || !run) continue;
    const next = files[at + 1]?.firstLine ?? Number.POSITIVE_INFINITY;
    return end.line < next
      ? { ...end, line: lineIn(run, end.line) }
      : { line: lineIn(run, next - 1), column: 1 };
  }
  return undefined;
}
