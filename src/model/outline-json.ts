/** `lectern outline --json`: documented in `docs/outline-json.md`. */
export interface OutlineJson {
  readonly title: { readonly text: string; readonly line: number; readonly file?: string } | null;
  readonly lang: string;
  readonly nodes: readonly OutlineNode[];
}

export type OutlineNodeKind = 'heading' | 'point' | 'prose' | 'code' | 'table' | 'image' | 'quote';

/** Headings hold what stands below them, points their details. */
export interface OutlineNode {
  readonly kind: OutlineNodeKind;
  /** Headings only, 1 to 6. */
  readonly level?: number;
  readonly text: string;
  readonly line: number;
  /** The file that the line is in, where that is another than the first. */
  readonly file?: string;
  /** Why it was read so. */
  readonly why: string;
  /** True where two careful lecturers could differ. */
  readonly unsure?: boolean;
  readonly children: readonly OutlineNode[];
}
