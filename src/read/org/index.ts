import type { FootnoteDefinition, RootContent } from 'mdast';
import { orgIncludes } from '../../message/office.ts';
import type { Message } from '../../model/message.ts';
import type { Outline, OutlineTitle, Reader, Reason, SourceFile } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';
import { decodeText } from '../decode.ts';
import { outlineFlow } from '../flow/outline-flow.ts';
import { takeTitle } from '../markdown/title.ts';
import { openSource } from '../source.ts';
import { readOrgBlocks } from './blocks.ts';
import { headlineTree } from './headline-tree.ts';
import { readOrgInline } from './inline.ts';
import { collectKeywords, type OrgKeywords, readKeyword } from './keywords.ts';
import { type OrgLine, orgLines, placeOfText } from './lines.ts';
import { cutSections, type OrgSection } from './sections.ts';

/** Opens an Org document. */
export function openOrg(file: SourceFile): SourceFile {
  return { ...file, reader: readOrg };
}

/** Reads Org: what is there for Emacs alone (states, tags, drawers, dates, options) never reaches a slide. */
export const readOrg: Reader = (file, options): Outline => {
  const decoded = decodeText(file);
  const lines = orgLines(decoded.text);
  const keywords = collectKeywords(lines);
  const meta = { ...keywords.meta, ...options.meta };
  const messages = [...decoded.messages, ...includesIn(lines, file.path)];
  const sections = cutSections(lines, keywords.states);
  const flow = headlineTree(sections, meta);
  if (flow) {
    const outline = outlineFlow(flow, { path: file.path, format: 'org' }, { ...options, meta });
    const title = titleOf(outline.title, keywords);
    return { ...outline, ...(title ? { title } : {}), messages: [...messages, ...outline.messages] };
  }
  const source = openSource({ path: file.path, contents: decoded.text }, { ...options, meta });
  const { blocks, footnotes } = readSections(sections);
  const { title, children, taken } = takeTitle(blocks, titleOf(source.title, keywords));
  return {
    source: file.path,
    format: 'org',
    meta: source.meta,
    ...(title ? { title } : {}),
    tree: { type: 'root', children: [...children, ...footnotes] },
    reasons: [...titleReasons(title, taken), ...sections.flatMap(reasonOf)],
    messages: [...messages, ...source.messages],
  };
};

function readSections(sections: readonly OrgSection[]): {
  blocks: RootContent[];
  footnotes: FootnoteDefinition[];
} {
  const footnotes: FootnoteDefinition[] = [];
  const blocks = sections.flatMap((section): RootContent[] => {
    const below = readOrgBlocks(section.lines, footnotes);
    const { headline } = section;
    if (!headline) return below;
    const position = placeOfText([headline.line]);
    const children = readOrgInline([headline.line], () => '');
    if (section.withheld)
      return [{ type: 'notes', children: [{ type: 'paragraph', children, position }, ...below], position }];
    const depth = Math.min(headline.level, 6) as 1 | 2 | 3 | 4 | 5 | 6;
    return children.length > 0 ? [{ type: 'heading', depth, children, position }, ...below] : below;
  });
  return { blocks, footnotes };
}

/** The title of the settings, where the document says it. */
function titleOf(
  title: OutlineTitle | undefined,
  { meta, titleLine }: OrgKeywords,
): OutlineTitle | undefined {
  if (!title || titleLine === undefined || title.text !== meta.title) return title;
  const place = placeOfLines(titleLine);
  return { text: title.text, children: [{ type: 'text', value: title.text, position: place }], place };
}

function titleReasons(title: OutlineTitle | undefined, taken: boolean): Reason[] {
  if (!title) return [];
  const why = taken ? 'title: the only headline of its level, above all others' : 'title: #+TITLE';
  return [{ line: title.place.start.line, why }];
}

function reasonOf({ headline, withheld }: OrgSection): Reason[] {
  if (!headline) return [];
  const why = withheld ? 'notes: tagged as not to be shown' : `heading: “${'*'.repeat(headline.level)}”`;
  return [{ line: headline.line.number, why }];
}

/** Other documents are not read. */
function includesIn(lines: readonly OrgLine[], path: string): Message[] {
  return lines.flatMap(({ text, number }) => {
    const keyword = text.includes('#+') ? readKeyword(text) : undefined;
    return keyword?.key === 'include' ? [orgIncludes(path, placeOfLines(number), keyword.value)] : [];
  });
}
