import { joinsWithoutSpace } from '../plain/types.ts';
import type { OrgLine } from './lines.ts';

/** Text over several lines, and where its characters stand in the document. */
export interface InlineSource {
  readonly text: string;
  readonly starts: ReadonlyArray<{ readonly at: number; readonly line: OrgLine }>;
}

/** Joins the lines of a text as its script demands. */
export function joinLines(lines: readonly OrgLine[]): InlineSource {
  const starts: Array<{ at: number; line: OrgLine }> = [];
  let text = '';
  for (const line of lines) {
    const before = starts.at(-1)?.line.text;
    if (before !== undefined && !joinsWithoutSpace(before, line.text)) text += '\n';
    starts.push({ at: text.length, line });
    text += line.text;
  }
  return { text, starts };
}

/** The place in the document of a character of the text. */
export function pointAt({ starts }: InlineSource, offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low];
  return { line: start?.line.number ?? 1, column: (start?.line.column ?? 1) + offset - (start?.at ?? 0) };
}
