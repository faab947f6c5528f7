/** What a printed document says of itself; beside its page as `document.json`. */
export interface PrintedDocument {
  readonly title: string;
  readonly authors: string;
  /** In CSS pixels of a page. */
  readonly box: { readonly width: number; readonly height: number };
  readonly bookmarks: readonly Bookmark[];
  /** The number of each slide that has pages, in their order. */
  readonly numbers: readonly number[];
}

/** A line of the outline of a PDF. */
export interface Bookmark {
  readonly title: string;
  /** The slide that it leads to. */
  readonly number: number;
  readonly children: readonly Bookmark[];
}
