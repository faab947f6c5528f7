import { decodeNamedCharacterReference } from 'decode-named-character-reference';

export interface OpenTag {
  readonly kind: 'open';
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, entities in values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As the author wrote it. */
  readonly source: string;
}

export interface CloseTag {
  readonly kind: 'close';
  readonly name: string;
  readonly source: string;
}

export interface TextToken {
  readonly kind: 'text';
  readonly value: string;
}

export type Token = OpenTag | CloseTag | TextToken;

/**
 * The tags and the text of raw HTML, in order; comments and declarations are left out. What stands in a
 * script or style is text, together with its tags: nobody's program runs here.
 */
export function tokenizeHtml(source: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of source.matchAll(MARKUP)) {
    if (match.index > last) tokens.push(textToken(source.slice(last, match.index)));
    const token = tokenOf(match);
    if (token) tokens.push(token);
    last = match.index + match[0].length;
  }
  if (last < source.length) tokens.push(textToken(source.slice(last)));
  return tokens;
}

const MARKUP =
  /<!--[\s\S]*?-->|<[!?][^>]*>|(?<verbatim><(script|style)\b[\s\S]*?(?:<\/\2\s*>|$))|<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z][a-z0-9]{1,31}));/gi;

function tokenOf(match: RegExpExecArray): Token | undefined {
  const { verbatim, close, name, attributes } = match.groups ?? {};
  if (verbatim) return { kind: 'text', value: verbatim };
  if (!name) return undefined;
  const common = { name: name.toLowerCase(), source: match[0] };
  return close
    ? { kind: 'close', ...common }
    : { kind: 'open', ...common, attributes: attributesOf(attributes ?? '') };
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
    if (name) attributes[name.toLowerCase()] = decodeReferences(double ?? single ?? bare ?? '');
  }
  return attributes;
}

function textToken(value: string): TextToken {
  return { kind: 'text', value: decodeReferences(value) };
}

function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (...match) => {
    const { decimal, hex, name } = match.at(-1) as Record<string, string | undefined>;
    if (name) return decodeNamedCharacterReference(name) || String(match[0]);
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
