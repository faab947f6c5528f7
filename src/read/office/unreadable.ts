/** Why a document cannot be opened; `message/office.ts` says it to the author. */
export type Trouble =
  | { readonly kind: 'damaged'; readonly part?: string }
  | { readonly kind: 'encrypted' }
  /** More than Lectern unpacks, by what it is counted in. */
  | { readonly kind: 'too-large'; readonly of: 'files' | 'megabytes' | 'levels'; readonly most: number }
  /** A document of another kind, as its author would call it. */
  | { readonly kind: 'foreign'; readonly name: string; readonly saveAs: string };

/** Thrown deep inside an archive, and caught where a document is opened: nothing of it can be read. */
export class Unreadable extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

/** The document, or a part of it, is not what it says it is. */
export function damaged(part?: string): Unreadable {
  return new Unreadable(part === undefined ? { kind: 'damaged' } : { kind: 'damaged', part });
}
