/** Terms by their letters: what they have in common at their beginning is there once. */
export interface TermTree {
  readonly next: Map<number, TermTree>;
  /** The term that ends here. */
  term?: string;
}

/** A tree of terms in small letters, as `foldLetters` gives them. */
export function growTree(terms: Iterable<string>): TermTree {
  const root: TermTree = { next: new Map() };
  for (const term of terms) {
    let node = root;
    for (let at = 0; at < term.length; at++) {
      const code = term.charCodeAt(at);
      const next: TermTree = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    if (node !== root) node.term = term;
  }
  return root;
}

/**
 * Calls back for each term that stands in a text, wherever it stands, also within another one and within words; a space of
 * a term is any white space. Takes time with the length of the text, however many terms there are.
 */
export function visitTerms(
  tree: TermTree,
  text: string,
  visit: (term: string, from: number, to: number) => void,
): void {
  const letters = foldLetters(text);
  for (let from = 0; from < letters.length; from++) {
    let node: TermTree | undefined = tree.next.get(letters.charCodeAt(from));
    let to = from + 1;
    while (node) {
      if (node.term !== undefined) visit(node.term, from, to);
      const isSpace = isSpaceAt(letters, to);
      node = node.next.get(isSpace ? SPACE : letters.charCodeAt(to));
      to = isSpace ? endOfSpace(letters, to) : to + 1;
    }
  }
}

const SPACE = 0x20;
const DELETE = 0x7f;
const WHITE = /\s/;

function isSpaceAt(letters: string, at: number): boolean {
  const code = letters.charCodeAt(at);
  // ASCII, all but its first characters, needs no pattern; there is nothing behind the end.
  return code > SPACE && code <= DELETE ? false : WHITE.test(letters.charAt(at));
}

function endOfSpace(letters: string, at: number): number {
  let end = at;
  while (isSpaceAt(letters, end)) end += 1;
  return end;
}

/** A text in small letters, each of them where it was; the two small sigmas of Greek are one. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  const inPlace =
    small.length === text.length
      ? small
      : [...text]
          .map(letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
          .join('');
  return inPlace.replaceAll('ς', 'σ');
}
