import { type Indent, isCodeFont, isCodeStyle, layered, type TextLook } from '../text-look.ts';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml.ts';

/** What a style says, its parents included. */
export interface OdtStyle {
  /** In lower case, from the style itself to its outermost parent, as authors see them. */
  readonly names: readonly string[];
  readonly look: TextLook;
  /** From 1. */
  readonly outlineLevel?: number;
  readonly indent: Indent;
}

export interface OdtStyles {
  readonly paragraph: (name: string | undefined) => OdtStyle;
  readonly text: (name: string | undefined) => TextLook;
  /** Definitions of lists by their names. */
  readonly lists: ReadonlyMap<string, XmlElement>;
  /** The size of text that nothing sets, in half points. */
  readonly size: number;
}

/** Reads the styles of the document and of its template part. */
export function readOdtStyles(roots: ReadonlyArray<XmlElement | undefined>): OdtStyles {
  const all = new Map(
    roots
      .flatMap(root => descendantsOf(root, 'style:style'))
      .map(style => [keyOf(style.attributes.get('style:family'), style.attributes.get('style:name')), style]),
  );
  const standard = roots
    .flatMap(root => descendantsOf(root, 'style:default-style'))
    .find(style => style.attributes.get('style:family') === 'paragraph');
  const known = new Map<string, OdtStyle>();
  const styleOf = (family: string, name: string | undefined) => {
    const key = keyOf(family, name);
    const style = known.get(key) ?? readChain(chainOf(all, family, name), name);
    known.set(key, style);
    return style;
  };
  const lists = roots.flatMap(root => descendantsOf(root, 'text:list-style'));
  const size = styleOf('paragraph', 'Standard').look.size ?? (standard ? lookOf(standard).size : undefined);
  return {
    paragraph: name => styleOf('paragraph', name),
    text: name => styleOf('text', name).look,
    lists: new Map(lists.map(list => [list.attributes.get('style:name') ?? '', list])),
    size: size ?? 24,
  };
}

const LONGEST_CHAIN = 20;

function keyOf(family = '', name = ''): string {
  return `${family} ${name}`;
}

function chainOf(
  all: ReadonlyMap<string, XmlElement>,
  family: string,
  name: string | undefined,
): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = all.get(keyOf(family, name));
  while (style && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = all.get(keyOf(family, style.attributes.get('style:parent-style-name')));
  }
  return chain;
}

/** Styles that come with the program need not be in the document: then their name is all there is. */
function readChain(chain: readonly XmlElement[], name = ''): OdtStyle {
  const names = chain.length > 0 ? chain.map(shownName) : [unescaped(name)];
  const level = chain.map(style => style.attributes.get('style:default-outline-level')).find(Boolean);
  const look = layered(chain.map(lookOf));
  return {
    names,
    look: names.some(isCodeStyle) ? { ...look, code: true } : look,
    ...(level === undefined ? {} : { outlineLevel: Number(level) }),
    indent: layered(chain.map(indentOf)),
  };
}

const ESCAPED = /_([0-9a-f]{2,4})_/gi;

/** `Text_20_body` is shown as “Text body”. */
function shownName({ attributes }: XmlElement): string {
  const name = attributes.get('style:display-name') ?? attributes.get('style:name') ?? '';
  return unescaped(name);
}

function unescaped(name: string): string {
  return name.replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).toLowerCase();
}

function lookOf(style: XmlElement): TextLook {
  const attributes = childOf(style, 'style:text-properties')?.attributes;
  const look: { -readonly [K in keyof TextLook]: TextLook[K] } = {};
  const weight = attributes?.get('fo:font-weight');
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = attributes?.get('fo:font-style');
  if (slant !== undefined) look.italic = slant === 'italic' || slant === 'oblique';
  const line = attributes?.get('style:text-underline-style');
  if (line !== undefined) look.underline = line !== 'none';
  const strike = attributes?.get('style:text-line-through-style');
  if (strike !== undefined) look.strike = strike !== 'none';
  const display = attributes?.get('text:display');
  if (display !== undefined) look.hidden = display === 'none';
  const position = attributes?.get('style:text-position') ?? '';
  if (/^(?:super|[1-9])/.test(position)) look.raised = 'superscript';
  else if (/^(?:sub|-)/.test(position)) look.raised = 'subscript';
  const font = attributes?.get('style:font-name') ?? attributes?.get('fo:font-family');
  if (font !== undefined) look.code = isCodeFont(font);
  const size = Number.parseFloat(attributes?.get('fo:font-size') ?? '');
  if (Number.isFinite(size) && !attributes?.get('fo:font-size')?.endsWith('%')) look.size = size * 2;
  return look;
}

function indentOf(style: XmlElement): Indent {
  const attributes = childOf(style, 'style:paragraph-properties')?.attributes;
  return indentFrom(attributes?.get('fo:margin-left'), attributes?.get('fo:text-indent'));
}

/** Indents from lengths with units; what is no length says nothing. */
export function indentFrom(left: string | undefined, firstLine: string | undefined): Indent {
  const [from, first] = [lengthOf(left), lengthOf(firstLine)];
  return {
    ...(from === undefined ? {} : { left: from }),
    ...(first === undefined ? {} : { firstLine: first }),
  };
}

/** Twentieths of a point in each unit. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, px: 15 };
const LENGTH = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/;

function lengthOf(text: string | undefined): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(text ?? '') ?? [];
  const factor = UNITS[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** The level of a list that a definition describes. */
export function levelOf(list: XmlElement | undefined, level: number): XmlElement | undefined {
  const names = [
    'text:list-level-style-number',
    'text:list-level-style-bullet',
    'text:list-level-style-image',
  ];
  return names
    .flatMap(name => childrenOf(list, name))
    .find(({ attributes }) => attributes.get('text:level') === String(level));
}
