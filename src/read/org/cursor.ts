import type { OrgLine } from './lines.ts';

/** Reads lines one after the other. */
export class LineCursor {
  private at = 0;
  /** Ends that were looked for in vain: what does not follow here does not follow further down. */
  private readonly endless = new Set<string>();

  constructor(private readonly lines: readonly OrgLine[]) {}

  get current(): OrgLine | undefined {
    return this.lines[this.at];
  }

  /** The line that was read last. */
  get last(): OrgLine | undefined {
    return this.lines[this.at - 1];
  }

  next(): OrgLine | undefined {
    this.at += 1;
    return this.last;
  }

  /** Takes lines as long as they pass a test. */
  takeWhile(test: (line: OrgLine) => boolean): OrgLine[] {
    const from = this.at;
    while (this.at < this.lines.length && test(this.lines[this.at] as OrgLine)) this.at += 1;
    return this.lines.slice(from, this.at);
  }

  /** Takes as many lines as are told, counted from the first that is left. */
  takeAsTold(count: (lines: readonly OrgLine[], from: number) => number): OrgLine[] {
    const from = this.at;
    this.at = count(this.lines, from);
    return this.lines.slice(from, this.at);
  }

  /**
   * Takes what the current line opens: the lines between it and the next one that matches; both are passed.
   * Undefined, and nothing passed, when none matches.
   */
  takeTo(end: RegExp): OrgLine[] | undefined {
    if (this.endless.has(end.source)) return undefined;
    const from = this.at + 1;
    for (let at = from; at < this.lines.length; at += 1) {
      if (!end.test((this.lines[at] as OrgLine).text)) continue;
      this.at = at + 1;
      return this.lines.slice(from, at);
    }
    this.endless.add(end.source);
    return undefined;
  }
}
