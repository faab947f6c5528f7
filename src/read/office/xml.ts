import { SaxesParser } from 'saxes';
import { damaged, Unreadable } from './unreadable.ts';

/** An element of an XML document; names have the prefixes that `PREFIXES` gives to namespaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyArray<XmlElement | string>;
  /** Where it begins in the document, from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Parses XML without ever fetching or expanding anything: entities beyond the five of XML are an error, and
 * so is what nests too deep. Throws `Unreadable`.
 */
export function parseXml(text: string, part: string, deepest: number = DEEPEST): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [{ name: '', attributes: new Map(), children: [], line: 1, column: 1 }];
  parser.on('error', () => {
    throw damaged(part);
  });
  let start = { line: 1, column: 1 };
  parser.on('opentagstart', ({ name }) => {
    start = startOfTag(parser, name);
  });
  parser.on('opentag', tag => {
    if (open.length > deepest) throw new Unreadable({ kind: 'too-large', of: 'levels', most: deepest });
    const attributes = new Map(Object.values(tag.attributes).map(attributeOf));
    const element = { name: nameOf(tag.uri, tag.local), attributes, children: [], ...start };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (piece: string) => {
    open.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const root = open[0]?.children.find(child => typeof child !== 'string');
  if (!root) throw damaged(part);
  return root;
}

/** The parser has read the sign behind the name when it tells of a tag; that may have ended the line. */
function startOfTag(
  { line, columnIndex }: SaxesParser<{ xmlns: true }>,
  name: string,
): { line: number; column: number } {
  return columnIndex === 0 ? { line: line - 1, column: 1 } : { line, column: columnIndex - name.length - 1 };
}

interface Growing extends XmlElement {
  readonly children: Array<XmlElement | string>;
}

/** Deeper than tables in tables in text boxes. */
const DEEPEST = 250;

function attributeOf({ uri, local, value }: { uri: string; local: string; value: string }): [string, string] {
  return [nameOf(uri, local), value];
}

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? `?:${local}` : `${prefix}:${local}`;
}

const OOXML = 'http://schemas.openxmlformats.org';
const STRICT_OOXML = 'http://purl.oclc.org/ooxml';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Documents may choose their prefixes; these are ours. The strict variant of OOXML has namespaces of its own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT_OOXML}/wordprocessingml/main`, 'w'],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT_OOXML}/officeDocument/relationships`, 'r'],
  [`${OOXML}/package/2006/relationships`, 'rel'],
  [`${OOXML}/drawingml/2006/main`, 'a'],
  [`${STRICT_OOXML}/drawingml/main`, 'a'],
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT_OOXML}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OOXML}/officeDocument/2006/math`, 'm'],
  [`${STRICT_OOXML}/officeDocument/math`, 'm'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${ODF}:office:1.0`, 'office'],
  [`${ODF}:style:1.0`, 'style'],
  [`${ODF}:text:1.0`, 'text'],
  [`${ODF}:table:1.0`, 'table'],
  [`${ODF}:drawing:1.0`, 'draw'],
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}:svg-compatible:1.0`, 'svg'],
  [`${ODF}:manifest:1.0`, 'manifest'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
]);

/** The child elements, text left out. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter(child => typeof child !== 'string') ?? [];
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).filter(child => child.name === name);
}

/** All elements of a name below an element, in the order of the document. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text below an element. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('') ?? '';
}
