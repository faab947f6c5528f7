import { type Indent, isCodeFont, isCodeStyle, layered, type TextLook } from '../text-look.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';

/** What a style of paragraphs says, its base styles included. */
export interface ParagraphStyle {
  /** In lower case, from the style itself to its base. */
  readonly names: readonly string[];
  readonly look: TextLook;
  /** From 1; no heading has none. */
  readonly heading?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly indent: Indent;
}

export interface Styles {
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => TextLook;
  /** The size of text that nothing sets, in half points. */
  readonly size: number;
}

/** Reads the styles of a document. Base styles are followed as far as they are sound. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = new Map(
    childrenOf(root, 'w:style').map(style => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const standard = [...all.values()].find(isDefaultParagraph)?.attributes.get('w:styleId');
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const looks = new Map<string | undefined, TextLook>();
  const paragraph = (id: string | undefined) => {
    const known = paragraphs.get(id);
    if (known) return known;
    const style = paragraphStyleOf(chainOf(all, id ?? standard));
    paragraphs.set(id, style);
    return style;
  };
  const character = (id: string | undefined) => {
    const known = looks.get(id);
    if (known) return known;
    const look = id === undefined ? {} : lookOfChain(chainOf(all, id));
    looks.set(id, look);
    return look;
  };
  return {
    paragraph,
    character,
    size: paragraph(standard).look.size ?? lookOf(defaults).size ?? WORDS_OWN_SIZE,
  };
}

const WORDS_OWN_SIZE = 20;
/** Longer chains go in circles. */
const LONGEST_CHAIN = 20;

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default'), false);
}

function chainOf(all: ReadonlyMap<string, XmlElement>, id: string | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = id === undefined ? undefined : all.get(id);
  while (style && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = all.get(childValue(style, 'w:basedOn') ?? '');
  }
  return chain;
}

function paragraphStyleOf(chain: readonly XmlElement[]): ParagraphStyle {
  const names = chain.map(style => (childValue(style, 'w:name') ?? '').toLowerCase());
  const properties = chain.map(style => childOf(style, 'w:pPr'));
  const heading = headingOf(names, properties);
  const numbering = properties.map(numberingOf).find(found => found !== undefined);
  return {
    names,
    look: lookOfChain(chain),
    ...(heading === undefined ? {} : { heading }),
    ...(numbering ? { numbering } : {}),
    indent: layered(properties.map(indentOf)),
  };
}

const HEADING = /^heading (\d)$/;
/** Styles that come with Word have English names in every language; the outline level tells all others. */
function headingOf(
  names: readonly string[],
  properties: ReadonlyArray<XmlElement | undefined>,
): number | undefined {
  const named = names.map(name => HEADING.exec(name)?.[1]).find(level => level !== undefined);
  if (named !== undefined) return Number(named);
  return outlineLevelOf(properties.find(one => childOf(one, 'w:outlineLvl') !== undefined));
}

/** The outline level of a paragraph, from 1; body text has none. */
export function outlineLevelOf(properties: XmlElement | undefined): number | undefined {
  const level = childValue(properties, 'w:outlineLvl');
  return level === undefined || !/^[0-8]$/.test(level) ? undefined : Number(level) + 1;
}

/** The list that paragraph properties name, and the level in it. */
export function numberingOf(properties: XmlElement | undefined): { id?: string; level?: number } | undefined {
  const numbering = childOf(properties, 'w:numPr');
  if (!numbering) return undefined;
  const [id, level] = [childValue(numbering, 'w:numId'), childValue(numbering, 'w:ilvl')];
  return {
    ...(id === undefined ? {} : { id }),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
  };
}

/** Indents as paragraph properties give them; a hanging indent is a negative first line. */
export function indentOf(properties: XmlElement | undefined): Indent {
  const attributes = childOf(properties, 'w:ind')?.attributes;
  const left = numberFrom(attributes?.get('w:left') ?? attributes?.get('w:start'));
  const hanging = numberFrom(attributes?.get('w:hanging'));
  const firstLine = hanging === undefined ? numberFrom(attributes?.get('w:firstLine')) : -hanging;
  return { ...(left === undefined ? {} : { left }), ...(firstLine === undefined ? {} : { firstLine }) };
}

function numberFrom(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : undefined;
}

function lookOfChain(chain: readonly XmlElement[]): TextLook {
  const code = chain.some(style => isCodeStyle(childValue(style, 'w:name') ?? ''));
  const look = layered(chain.map(style => lookOf(childOf(style, 'w:rPr'))));
  return code ? { ...look, code } : look;
}

/** What run properties say. */
export function lookOf(properties: XmlElement | undefined): TextLook {
  if (!properties) return {};
  const look: { -readonly [K in keyof TextLook]: TextLook[K] } = {};
  for (const [name, key] of TOGGLES) {
    const toggle = childOf(properties, name);
    if (toggle) look[key] = isOn(toggle.attributes.get('w:val'), true);
  }
  const underline = childValue(properties, 'w:u');
  if (underline !== undefined) look.underline = underline !== 'none';
  const raised = childValue(properties, 'w:vertAlign');
  if (raised === 'superscript' || raised === 'subscript') look.raised = raised;
  const size = numberFrom(childValue(properties, 'w:sz'));
  if (size !== undefined) look.size = size;
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const font = fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi');
  if (font !== undefined) look.code = isCodeFont(font);
  return look;
}

const TOGGLES = [
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:strike', 'strike'],
  ['w:vanish', 'hidden'],
  ['w:webHidden', 'hidden'],
] as const;

function isOn(value: string | undefined, absent: boolean): boolean {
  return value === undefined ? absent : value !== '0' && value !== 'false' && value !== 'off';
}

/** The value of the one child element of a name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}
