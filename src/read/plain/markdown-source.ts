import type { Point } from 'unist';
import type { Item } from './types.ts';

/** Markdown that Lectern writes on the way, with the author's place of every character of it. */
export class MarkdownSource {
  private readonly parts: string[] = [];
  private length = 0;
  /** Author's line and column for each offset; those of text written by Lectern itself are 0 till known. */
  private readonly lines: number[] = [];
  private readonly columns: number[] = [];
  private readonly points = new Map<number, Item>();
  private readonly blocks = new Map<number, Item>();
  private pendingPoint: Item | undefined;
  private pendingBlock: Item | undefined;

  /** Text of the author, all on one line of the document. */
  text(text: string, line: number, column: number): void {
    for (let at = 0; at < text.length; at += 1) {
      this.lines.push(line);
      this.columns.push(column + at);
    }
    this.push(text);
  }

  /** Signs that stand for the structure and are not the author's. */
  free(text: string): void {
    const lead = text.length - text.trimStart().length;
    if (this.pendingPoint) this.points.set(this.length + lead, this.pendingPoint);
    if (this.pendingBlock) this.blocks.set(this.length + lead, this.pendingBlock);
    this.pendingPoint = undefined;
    this.pendingBlock = undefined;
    for (let at = 0; at < text.length; at += 1) {
      this.lines.push(0);
      this.columns.push(0);
    }
    this.push(text);
  }

  endLine(): void {
    this.free('\n');
  }

  blank(): void {
    this.free('\n');
  }

  /** The next sign begins a point, or a block, that was made of this item. */
  startPoint(item: Item): void {
    this.pendingPoint = item;
  }

  startBlock(item: Item): void {
    this.pendingBlock = item;
  }

  get markdown(): string {
    return this.parts.join('');
  }

  /** The item whose point, or block, begins at this offset. */
  itemAt(offset: number): Item | undefined {
    return this.points.get(offset) ?? this.blocks.get(offset);
  }

  /** Where what begins at this offset stands in the author's document. */
  startOf(offset: number): Point {
    for (let at = offset; at < this.length; at += 1) {
      if (this.lines[at]) return { line: this.lines[at] as number, column: this.columns[at] as number };
    }
    return this.endOf(offset);
  }

  /** Where what ends before this offset ends in the author's document. */
  endOf(offset: number): Point {
    for (let at = Math.min(offset, this.length) - 1; at >= 0; at -= 1) {
      if (this.lines[at]) return { line: this.lines[at] as number, column: (this.columns[at] as number) + 1 };
    }
    return { line: 1, column: 1 };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
