import { zipFiles } from './make-docx.ts';

/** The parts of a text of OpenDocument that a test cares for, each without its outer element. */
export interface OdtParts {
  readonly body: string;
  /** Automatic styles. */
  readonly styles?: string;
  readonly title?: string;
  /** Other files, by their names. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const NAMESPACES = ['office', 'style', 'text', 'table', 'meta']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

/** Makes a text of OpenDocument as small as it can be. */
export function makeOdt({ body, styles = '', title = '', files = {} }: OdtParts): Uint8Array {
  const content = `<office:automatic-styles>${STYLES}${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
  return zipFiles({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': document('content', content),
    'meta.xml': document('meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`),
    ...files,
  });
}

function document(kind: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-${kind} ${NAMESPACES}>${inside}</office:document-${kind}>`;
}

const STYLES = [
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="Pb" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<text:list-style style:name="Num"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
  '<text:list-style style:name="Bul"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>',
].join('');

/** A paragraph. */
export function tp(text: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${text}</text:p>`;
}

/** A heading. */
export function th(text: string, level = 1): string {
  return `<text:h text:outline-level="${level}">${text}</text:h>`;
}

/** A list whose items are given by what they hold. */
export function list(style: 'Bul' | 'Num', ...items: string[]): string {
  const inside = items.map(item => `<text:list-item>${item}</text:list-item>`).join('');
  return `<text:list text:style-name="${style}">${inside}</text:list>`;
}
