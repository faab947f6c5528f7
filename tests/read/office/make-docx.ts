import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document that a test cares for, each without its outer element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly title?: string;
  /** Files by their name in `word/media/`. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Addresses of links, by their relation ids. */
  readonly links?: Readonly<Record<string, string>>;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Makes a Word document as small as it can be. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const media = Object.entries(parts.media ?? {});
  const relations = [
    ...['styles', 'numbering', 'footnotes', 'comments'].map(name => relation(name, name, `${name}.xml`)),
    ...media.map(([name], index) => relation(`image${index + 1}`, 'image', `media/${name}`)),
    ...Object.entries(parts.links ?? {}).map(([id, url]) => relation(id, 'hyperlink', url, true)),
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([relation('main', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    'word/styles.xml': part('styles', STYLES + (parts.styles ?? '')),
    'word/numbering.xml': part('numbering', NUMBERING + (parts.numbering ?? '')),
    'word/footnotes.xml': part('footnotes', parts.footnotes ?? ''),
    'word/comments.xml': part('comments', parts.comments ?? ''),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ''}</dc:title></cp:coreProperties>`,
    ...Object.fromEntries(media.map(([name, bytes]) => [`word/media/${name}`, bytes])),
  };
  return zipFiles(files);
}

/** Packs files as an archive. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, contents]) => [
    name,
    typeof contents === 'string' ? strToU8(contents) : contents,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A paragraph: in a style, as a point of list 1 (bullets) or 2 (numbers), or as it is. */
export function p(text: string, options: { style?: string; list?: 1 | 2; level?: number } = {}): string {
  const style = options.style ? `<w:pStyle w:val="${options.style}"/>` : '';
  const list = options.list
    ? `<w:numPr><w:ilvl w:val="${options.level ?? 0}"/><w:numId w:val="${options.list}"/></w:numPr>`
    : '';
  return `<w:p><w:pPr>${style}${list}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`;
}

/** A run, bold or otherwise set as the tags say. */
export function r(text: string, tags = ''): string {
  return `<w:r><w:rPr>${tags}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3].map(level => style(`Heading${level}`, `heading ${level}`, '<w:rPr><w:b/></w:rPr>')),
  style('Titel', 'Title'),
  style('Untertitel', 'Subtitle'),
  style('Zitat', 'Quote'),
  style('Beschriftung', 'caption'),
].join('');

const NUMBERING = `${abstractList(1, 'bullet', '•')}${abstractList(2, 'decimal', '%L.')}
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;

function style(id: string, name: string, properties = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
}

/** The definition of a list of five levels; `%L` in the text stands for the number of the level itself. */
export function abstractList(id: number, format: string, text: string): string {
  const levels = [0, 1, 2, 3, 4].map(
    level =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('%L', `%${level + 1}`)}"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inside}</w:${name}>`;
}

function relation(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
