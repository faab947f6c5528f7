/** How long a text looks, in letters of a Latin script: wide characters count twice, marks on letters not at all. */
export function lengthOf(text: string): number {
  return text.length + countOf(WIDE, text) - countOf(MARK, text);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

const MARK = /\p{Mn}/gu;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;
