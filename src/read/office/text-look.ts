/** What a style, or direct formatting, says of text; undefined where it says nothing. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly code?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  /** In half points. */
  readonly size?: number;
}

/** Where the lines of a paragraph begin, in twentieths of a point. */
export interface Indent {
  readonly left?: number;
  /** Relative to `left`; negative where the first line hangs. */
  readonly firstLine?: number;
}

/** How much text, white space at its ends left out, has a look. */
export interface LookSpan {
  readonly length: number;
  readonly look: TextLook;
}

/** How a paragraph looks as a whole. */
export interface WholeLook {
  /** All of it is bold or underlined. */
  readonly bold: boolean;
  /** Of its smallest letters, in half points; 0 where nothing says. */
  readonly size: number;
  /** Characters, white space left out. */
  readonly length: number;
}

/** What a chain of styles says together, from the style itself to its base: the first that says something counts. */
export function layered<T extends object>(chain: readonly T[]): T {
  return Object.assign({}, ...chain.toReversed());
}

/** True for the name of a font whose letters are all of one width. */
export function isCodeFont(name: string): boolean {
  return CODE_FONT.test(name);
}

/** True for the name of a style that programs and authors use for code. */
export function isCodeStyle(name: string): boolean {
  return CODE_STYLE.test(name);
}

const CODE_STYLE =
  /\b(?:code|listing|verbatim|preformatted(?: text)?|source text|teletype|html (?:keyboard|sample|typewriter)|macro text)\b/i;
const CODE_FONT =
  /\b(?:courier|consolas|menlo|monaco|mono|monospace|inconsolata|fira code|source code|lucida console|andale|typewriter)\b/i;
