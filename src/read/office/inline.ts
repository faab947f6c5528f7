import type { PhrasingContent } from 'mdast';
import type { TextLook } from './text-look.ts';

/** A piece of a paragraph: text with its look, or a node that stands for itself. */
export type InlinePiece =
  | ({ readonly kind: 'text'; readonly text: string } & InlineLook)
  | { readonly kind: 'node'; readonly node: PhrasingContent };

export interface InlineLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly link?: string;
}

/** What text adds to the look of its paragraph. */
export function addedLook(look: TextLook, paragraph: TextLook): InlineLook {
  return {
    bold: look.bold === true && paragraph.bold !== true,
    italic: look.italic === true && paragraph.italic !== true,
    strike: look.strike === true,
    code: look.code === true && paragraph.code !== true,
  };
}

/** Joins pieces of the same look, which word processors cut at will, and nests their looks. */
export function phrasingOf(pieces: readonly InlinePiece[]): PhrasingContent[] {
  return nest(pieces.flatMap(freeSpaces), 0);
}

/** The text of pieces, nodes left out. */
export function textOfPieces(pieces: readonly InlinePiece[]): string {
  return pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('');
}

/** The pieces with what stands raised or lowered as the signs that Unicode has for it. */
export function raisedText(text: string, raised: 'superscript' | 'subscript'): string {
  const signs = raised === 'superscript' ? SUPERSCRIPT : SUBSCRIPT;
  const risen = [...text].map(sign => signs.get(sign) ?? (sign.trim() === '' ? sign : undefined));
  return risen.every(sign => sign !== undefined) ? risen.join('') : text;
}

const SIGNS = [...'0123456789+-−=()n'];
const SUPERSCRIPT = new Map(SIGNS.map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][index]]));
const SUBSCRIPT = new Map(SIGNS.map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'][index]]));

const EDGES = /^(\s*)(.*?)(\s*)$/su;

/** White space at the ends of an emphasis is none. */
function freeSpaces(piece: InlinePiece): InlinePiece[] {
  if (piece.kind === 'node' || piece.code || !(piece.bold || piece.italic || piece.strike)) return [piece];
  const [, before = '', core = '', after = ''] = EDGES.exec(piece.text) ?? [];
  const link = piece.link === undefined ? {} : { link: piece.link };
  const space = (text: string): InlinePiece[] => (text ? [{ kind: 'text', text, ...link }] : []);
  return [...space(before), ...(core ? [{ ...piece, text: core }] : []), ...space(after)];
}

/** Looks from the outermost to the innermost. */
const LOOKS = ['link', 'bold', 'italic', 'strike', 'code'] as const;

function nest(pieces: readonly InlinePiece[], depth: number): PhrasingContent[] {
  const key = LOOKS[depth];
  if (key === undefined) return textsOf(pieces);
  const nodes: PhrasingContent[] = [];
  let start = 0;
  while (start < pieces.length) {
    const value = lookOf(pieces[start], key);
    let end = start + 1;
    while (end < pieces.length && joins(pieces, end, key, value)) end += 1;
    nodes.push(...wrap(key, value, pieces.slice(start, end), depth));
    start = end;
  }
  return nodes;
}

function lookOf(piece: InlinePiece | undefined, key: (typeof LOOKS)[number]): string | boolean | undefined {
  return piece?.kind === 'text' ? piece[key] || undefined : undefined;
}

/** White space between two pieces of one look belongs to both. */
function joins(
  pieces: readonly InlinePiece[],
  at: number,
  key: (typeof LOOKS)[number],
  value: string | boolean | undefined,
): boolean {
  const piece = pieces[at];
  if (lookOf(piece, key) === value) return true;
  const space = piece?.kind === 'text' && piece.text.trim() === '' && value !== undefined;
  return space && lookOf(pieces[at + 1], key) === value;
}

function wrap(
  key: (typeof LOOKS)[number],
  value: string | boolean | undefined,
  pieces: readonly InlinePiece[],
  depth: number,
): PhrasingContent[] {
  const text = textOfPieces(pieces);
  if (value === undefined || (key !== 'link' && text.trim() === '')) return nest(pieces, depth + 1);
  if (key === 'code') return [{ type: 'inlineCode', value: text }];
  const children = nest(pieces, depth + 1);
  if (key === 'link') return [{ type: 'link', url: String(value), children } as PhrasingContent];
  return [{ type: NODES[key], children } as PhrasingContent];
}

const NODES = { bold: 'strong', italic: 'emphasis', strike: 'delete' } as const;

function textsOf(pieces: readonly InlinePiece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (piece.kind === 'node') nodes.push(piece.node);
    else if (last?.type === 'text') last.value += piece.text;
    else if (piece.text !== '') nodes.push({ type: 'text', value: piece.text });
  }
  return nodes;
}
