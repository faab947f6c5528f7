import type { Paragraph } from 'mdast';
import { damagedDocument, oversizedDocument } from '../message/office.ts';
import type { Message } from '../model/message.ts';
import type { NotesNode } from '../model/nodes.ts';
import type { SourceFile } from '../model/outline.ts';
import { placeOfLines } from '../model/place.ts';
import { decodeText } from './decode.ts';
import { emptyOutline } from './flow/empty-outline.ts';
import type { Flow, FlowParagraph } from './flow/flow.ts';
import { openFlow } from './flow/open-flow.ts';
import { type OutlineTree, outlineHeadings } from './flow/outline-headings.ts';
import { readFragment } from './html/fragment.ts';
import { titleFromProperties } from './office/title-property.ts';
import { Unreadable } from './office/unreadable.ts';
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from './office/xml.ts';

/** Opens what outliners write: nested outlines in XML. Outer levels become headings, inner ones points. */
export function openOpml(file: SourceFile): SourceFile {
  const { text, messages } = decodeText(file);
  try {
    const flow = readOpmlFlow(parseXml(text, file.path, DEEPEST));
    return openFlow({ path: file.path, text, format: 'opml' }, flow, messages);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const failed = [...messages, messageOn(error, file.path)];
    return { ...file, reader: ({ path }, options) => emptyOutline(path, 'opml', options, failed) };
  }
}

/** Deeper than anybody thinks. */
const DEEPEST = 200;

function messageOn({ trouble }: Unreadable, path: string): Message {
  return trouble.kind === 'too-large'
    ? oversizedDocument(path, trouble.most, trouble.of)
    : damagedDocument(path);
}

function readOpmlFlow(root: XmlElement): Flow {
  const trees = childrenOf(childOf(root, 'body'), 'outline').flatMap(readTree);
  const title = titleFromProperties(textIn(childOf(childOf(root, 'head'), 'title')));
  const items = outlineHeadings(trees);
  return {
    nested: true,
    items,
    footnotes: [],
    meta: title === undefined ? {} : { title },
    media: new Map(),
    messages: [],
  };
}

/** An outline and what stands below it; one without text lends its place to its children. */
function readTree(outline: XmlElement): OutlineTree[] {
  const { attributes, line } = outline;
  if (attributes.get('isComment') === 'true') return [];
  const children = childrenOf(outline, 'outline').flatMap(readTree);
  const place = placeOfLines(line);
  const text = attributes.get('text') ?? attributes.get('title') ?? '';
  const url = attributes.get('url') ?? attributes.get('xmlUrl') ?? attributes.get('htmlUrl');
  const phrasing = readFragment(text, place);
  if (phrasing.length === 0) return children;
  const linked = url !== undefined && SAFE_LINK.test(url) && !phrasing.some(({ type }) => type === 'link');
  const paragraph: Pick<FlowParagraph, 'children' | 'place' | 'notes'> = {
    children: linked ? [{ type: 'link', url, children: phrasing as never, position: place }] : phrasing,
    place,
    notes: notesOf(attributes.get('_note'), line),
  };
  return [{ paragraph, children }];
}

const SAFE_LINK = /^(?:https?:|mailto:)/i;
const LINE_BREAK = /\r\n?|\n/;

function notesOf(note: string | undefined, line: number): NotesNode[] {
  const position = placeOfLines(line);
  const children = (note ?? '').split(LINE_BREAK).flatMap((text): Paragraph[] => {
    const phrasing = readFragment(text, position);
    return phrasing.length > 0 ? [{ type: 'paragraph', children: phrasing, position }] : [];
  });
  return children.length > 0 ? [{ type: 'notes', children, position }] : [];
}
