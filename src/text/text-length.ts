/** How long a text looks, in letters of a Latin script: wide characters count twice. */
export function lengthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;
