import type { Root } from 'mdast';
import type { PieceCache } from '../../model/outline.ts';

/** More pieces than a long lecture has; of those that weren't read lately, half are forgotten at once. */
const MANY = 20_000;

/** Keeps the pieces of a document that is read again and again. */
export function rememberPieces(): PieceCache {
  let recent = new Map<string, Root>();
  let older = new Map<string, Root>();
  const set: PieceCache['set'] = (text, tree) => {
    if (recent.size >= MANY) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, tree);
  };
  return {
    get: text => {
      const found = recent.get(text);
      if (found) return found;
      const forgotten = older.get(text);
      if (forgotten) set(text, forgotten);
      return forgotten;
    },
    set,
  };
}
