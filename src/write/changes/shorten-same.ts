import type { WordRun } from '../../compare/word-changes.ts';

/** Letters of unchanged text that are shown beside a change. */
const BESIDE = 40;
/** It is cut only where that saves something. */
const WORTH_CUTTING = 30;

/** The runs of a line, with the middle of long unchanged ones left out. */
export function shortenSame(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, at) => {
    if (run.kind !== 'same') return run;
    const head = at > 0 ? BESIDE : 0;
    const tail = at < runs.length - 1 ? BESIDE : 0;
    return { ...run, text: cutMiddle(run.text, head, tail) };
  });
}

/** Cut at blanks where there are some. */
function cutMiddle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + WORTH_CUTTING) return text;
  const start = text.slice(0, head).replace(LAST_PIECE, '');
  const end = tail === 0 ? '' : text.slice(-tail).replace(FIRST_PIECE, '');
  return `${start}${start ? ' ' : ''}…${end ? ' ' : ''}${end}`;
}

const LAST_PIECE = /\s+\S*$/;
const FIRST_PIECE = /^\S*\s+/;
