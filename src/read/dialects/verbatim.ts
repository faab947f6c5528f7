/**
 * Which lines, by index, stand in fenced code or go on from an HTML comment: no mark of a dialect is looked for in them.
 * The lines of the fences count as code.
 */
export function markVerbatim(lines: readonly string[]): boolean[] {
  let fence = '';
  let comment = false;
  return lines.map(line => {
    if (comment) {
      comment = !line.includes('-->');
      return true;
    }
    if (fence !== '') {
      if (closes(line, fence)) fence = '';
      return true;
    }
    fence = OPENING.exec(line)?.[1] ?? '';
    const opened = line.lastIndexOf('<!--');
    comment = fence === '' && opened >= 0 && !line.includes('-->', opened);
    return fence !== '';
  });
}

/** Behind the mark of a point, too. Backticks after backticks in a line are code within it. */
const OPENING = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;

function closes(line: string, fence: string): boolean {
  const bare = line.trim();
  return bare.length >= fence.length && bare === fence.charAt(0).repeat(bare.length);
}
