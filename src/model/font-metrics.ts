/** Widths of one face of a family (a weight and a style of it), in ems of its own size. */
export interface FontMetrics {
  /** Above and below the baseline, as browsers take them for the height of a line. */
  readonly ascent: number;
  readonly descent: number;
  /** The width of a code point; negative where the face lacks it. */
  readonly advance: (code: number) => number;
  /** What is added between two code points. */
  readonly kern: (left: number, right: number) => number;
  /** Letters that are drawn as one, by the first of them, longer ones first. */
  readonly ligatures: ReadonlyMap<number, readonly LigatureWidth[]>;
  /** Widths of a letter of Arabic where it joins: to the next, to both, to the one before. */
  readonly joined: (code: number) => JoinedWidths | undefined;
  /** The width of a figure in a style of numerals that the face has; as `advance` for all others. */
  readonly figure: (code: number, figures: Figures) => number;
}

/** How figures are drawn: as the face has them, or by `lining-nums`, `tabular-nums`, or both. */
export type Figures = 'own' | 'lining' | 'tabular' | 'lining-tabular';

export interface LigatureWidth {
  /** The code points after the first. */
  readonly rest: readonly number[];
  /** What the ligature is wider than its letters with their kerning. */
  readonly change: number;
  /** Drawn also where letters are spaced. */
  readonly required: boolean;
}

export interface JoinedWidths {
  readonly initial: number;
  readonly medial: number;
  readonly final: number;
  /** Joins the letter after it; all of them join the one before. */
  readonly joinsNext: boolean;
}
