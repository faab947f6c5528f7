/** Marks after which a sentence may go on on another slide, with the space behind them. */
const CLAUSE_END = /[,;:—–،؛，、；：]\s*/gu;
/** A cut is sought in this share of a piece, from its end. */
const SOUGHT = 0.4;

/** Cuts a sentence of more letters than a slide has room for after clauses, else between words. */
export function flowOn(sentence: string, length: number): string[] {
  const count = Math.ceil(sentence.length / length);
  if (count < 2) return [sentence];
  const even = sentence.length / count;
  const pieces: string[] = [];
  let from = 0;
  for (let index = 1; index < count; index += 1) {
    const to = cutBefore(sentence, from, Math.round(from + even));
    pieces.push(sentence.slice(from, to));
    from = to;
  }
  return [...pieces, sentence.slice(from)].filter(piece => piece !== '');
}

function cutBefore(text: string, from: number, to: number): number {
  const start = Math.max(from + 1, Math.round(to - (to - from) * SOUGHT));
  const sought = text.slice(start, to);
  const clause = [...sought.matchAll(CLAUSE_END)].at(-1);
  if (clause) return start + clause.index + clause[0].length;
  const space = sought.lastIndexOf(' ');
  return space < 0 ? to : start + space + 1;
}
