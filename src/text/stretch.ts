/** A stretch of a text, as offsets in UTF-16. */
export interface Stretch {
  readonly from: number;
  /** Behind its last letter. */
  readonly to: number;
}
