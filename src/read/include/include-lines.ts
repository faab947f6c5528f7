import { markVerbatim } from '../dialects/verbatim.ts';

/** A line that takes in another file. */
export interface IncludeLine {
  /** From 0. */
  readonly index: number;
  /** The path, as written. */
  readonly target: string;
}

/** True where looking closer is worth its time. */
export function mayInclude(text: string): boolean {
  return HINT.test(text);
}

/**
 * The lines from `from` on that stand for the text of another file: `!include other.md`, as pandoc-include has it, and
 * Quarto's `{{< include other.qmd >}}`. In code and comments they stand for themselves.
 */
export function findIncludeLines(lines: readonly string[], from: number): IncludeLine[] {
  const verbatim = markVerbatim(lines);
  return lines.flatMap((line, index) => {
    if (index < from || verbatim[index]) return [];
    const target = (OWN.exec(line) ?? SHORT_CODE.exec(line))?.[1];
    return target === undefined ? [] : [{ index, target: unquoted(target) }];
  });
}

const HINT = /^ {0,3}(?:!include[ \t]|\{\{<[ \t]*include[ \t]|src[ \t]*:)/m;
const OWN = /^ {0,3}!include[ \t]+(\S(?:.{0,500}\S)?)[ \t]*$/;
const SHORT_CODE = /^ {0,3}\{\{<[ \t]*include[ \t]+(\S(?:.{0,500}?\S)?)[ \t]*>\}\}[ \t]*$/;

/** A path or an address may stand between quotation marks. */
export function unquoted(text: string): string {
  return QUOTED.exec(text)?.[2] ?? text;
}

const QUOTED = /^(["'])(.*)\1$/;
