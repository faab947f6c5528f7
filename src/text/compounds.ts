/** A stretch of a text, in UTF-16. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a text that are joined by hyphens and no longer than so many letters, each with the signs around it:
 * in titles they stay on one line. Scripts without spaces have none.
 */
export function compoundsIn(text: string, longest: number): Stretch[] {
  if (!HYPHEN.test(text) || !JOINED.test(text)) return [];
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    token.length <= longest && JOINED.test(token) && !WITHOUT_SPACES.test(token)
      ? [{ from: index, to: index + token.length }]
      : [],
  );
}

/** So long are the compounds that stay whole in the title of a slide, and in larger titles. */
export const COMPOUND = { title: 18, largeTitle: 10 };

const TOKEN = /\S+/gu;
const HYPHEN = /[-‐–]/;
const JOINED = /[\p{L}\p{N}][-‐–][\p{L}\p{N}]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
