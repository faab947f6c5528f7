/** `deck.json`, version 1: documented in `docs/deck-json.md`. Other tools rely on it. */
export interface DeckJson {
  readonly version: 1;
  readonly source: string;
  readonly title: string;
  readonly lang: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly slides: readonly SlideJson[];
}

export interface SlideJson {
  readonly id: string;
  /** Old ids that lead here; absent where there are none. */
  readonly formerIds?: readonly string[];
  /** From 1, as shown. */
  readonly number: number;
  readonly layout: string;
  /** Title of the section, or null before the first. */
  readonly section: string | null;
  readonly title: string;
  readonly part: { readonly index: number; readonly count: number } | null;
  readonly points: readonly PointJson[];
  /** How it is set: body size in CSS pixels, variants of the layout, and what was done so that it fits. */
  readonly fit: {
    readonly bodySize: number;
    readonly variants: readonly string[];
    readonly reasons: readonly string[];
  } | null;
  /** How long it is to be shown, and who says so; null for slides that are not counted. */
  readonly timing: {
    readonly seconds: number;
    readonly from: 'author' | 'rehearsal' | 'notes' | 'slide';
  } | null;
  /** All that is visible on the slide. */
  readonly text: string;
  /** Plain text of the notes. */
  readonly notes: string;
  /** Addresses of the pictures that it shows; absent where there are none. */
  readonly pictures?: readonly string[];
  /** First and last line in the outline, or in `file`. */
  readonly lines: readonly [number, number];
  /** The file that it stands in, where that is another than `source`. */
  readonly file?: string;
}

export interface PointJson {
  readonly text: string;
  readonly line: number;
  /** The file that the line is in, where that is another than `source`. */
  readonly file?: string;
  readonly points: readonly PointJson[];
}
