/**
 * The last line of a block of raw HTML or fenced code that begins in line `first`; both from 0. This is the
 * last line of the document where nothing ends it.
 */
export function findBlockEnd(lines: readonly string[], first: number): number {
  const opening = (lines[first] ?? '').trimStart();
  const fence = FENCE.exec(opening)?.[0];
  const ends = fence ? closesFence(fence) : HTML_ENDS.find(([start]) => start.test(opening))?.[1];
  if (!ends)
    return lineBefore(
      lines.findIndex((line, index) => index > first && line.trim() === ''),
      lines,
    );
  const from = fence ? first + 1 : first;
  const end = lines.findIndex((line, index) => index >= from && ends(line));
  return end < 0 ? lines.length - 1 : end;
}

const FENCE = /^(?:`{3,}|~{3,})/;

/** Kinds of raw HTML that run to a sign of their own; the others run to an empty line. */
const HTML_ENDS: ReadonlyArray<readonly [RegExp, (line: string) => boolean]> = [
  [/^<!--/, line => line.includes('-->')],
  [/^<\?/, line => line.includes('?>')],
  [/^<!\[CDATA\[/, line => line.includes(']]>')],
  [/^<![a-z]/i, line => line.includes('>')],
  [/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, line => /<\/(?:pre|script|style|textarea)>/i.test(line)],
];

function closesFence(fence: string): (line: string) => boolean {
  return line => {
    const mark = BARE_FENCE.exec(line)?.[1] ?? '';
    return mark[0] === fence[0] && mark.length >= fence.length;
  };
}

const BARE_FENCE = /^ {0,3}(`+|~+)[ \t]*$/;

function lineBefore(line: number, lines: readonly string[]): number {
  return line < 0 ? lines.length - 1 : line - 1;
}
