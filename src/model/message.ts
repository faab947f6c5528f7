import type { Position } from 'unist';

export type Level = 'error' | 'warning' | 'info';

/** Something to say to an author: what, where, and what to do. The wording lives in `message/` only. */
export interface Message {
  readonly level: Level;
  /** Kebab-case, for example `missing-image`. */
  readonly rule: string;
  /** "Unexpected X, expected Y" or another whole statement without a full stop. */
  readonly text: string;
  /** What to do about it, a whole sentence. */
  readonly remedy?: string;
  /** The file it speaks of, when there is one. */
  readonly path?: string;
  /** Where in that file. */
  readonly place?: Position;
}

/** True where the work failed and nothing should be written. */
export function isError(message: Message): boolean {
  return message.level === 'error';
}
