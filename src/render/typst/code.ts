/**
 * Text as a literal string of Typst. The only way that words of an outline take into Typst: in a string nothing
 * is markup, a function, or the name of a file.
 */
export function typstString(text: string): string {
  return `"${text.replace(CONTROL, '').replace(SPECIAL, '\\$&').replace(LINE_END, '\\n')}"`;
}

const SPECIAL = /["\\]/g;
const LINE_END = /\r?\n|\r/g;
/** Controls and halves of characters, which Typst does not take. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Pieces of code one after the other as one block, whose value is all they show. */
export function typstBlock(pieces: readonly string[]): string {
  const shown = pieces.filter(piece => piece !== '');
  return shown.length === 0 ? '[]' : `{${shown.join(';\n')}}`;
}

/** A call with arguments that are code; those that are undefined are left out. */
export function typstCall(name: string, ...values: ReadonlyArray<string | undefined>): string {
  return `${name}(${values.filter(value => value !== undefined).join(', ')})`;
}

/** An array; one with a single item needs its comma. */
export function typstArray(items: readonly string[]): string {
  return `(${items.map(item => `${item},`).join(' ')})`;
}
