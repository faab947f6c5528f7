import type { FootnoteDefinition, Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { inItsFile } from '../../model/files.ts';
import type { Outline, OutlineTitle, Reason } from '../../model/outline.ts';
import { layPart, reasonsOfPart, topLevelOf } from '../join/lay-part.ts';
import { withOwnMedia } from '../join/own-media.ts';
import { separateFootnotes } from '../join/separate-footnotes.ts';
import { isMark, LINE_OF_MARK, type Part, replaceMarks } from './parts.ts';
import type { TakenIn } from './take-in.ts';

/** The outline of a document with all that it takes in: the files that were read by themselves in their places. */
export function insertParts(read: Outline, { files, parts }: TakenIn): Outline {
  if (!files) return read;
  const whole = { source: read.source, files };
  const messages = read.messages.map(message => inItsFile(message, whole));
  const outline = titleAboveParts({ ...read, files, messages });
  const { tree, reasons, media } = parts.length > 0 ? withParts(outline, parts) : outline;
  const children = structuredClone(tree.children);
  const own = { type: 'root' as const, children };
  separateFootnotes(own, whole);
  return { ...outline, tree: own, reasons, ...(media ? { media } : {}) };
}

function withParts(outline: Outline, parts: readonly Part[]): Pick<Outline, 'tree' | 'reasons' | 'media'> {
  const { tree, title, meta } = outline;
  const top = topLevelOf(tree.children);
  const footnotes: FootnoteDefinition[] = [];
  const blocks = new Map<string, readonly RootContent[]>();
  const media = new Map(outline.media);
  const marks = new Set(parts.map(({ by }) => by + LINE_OF_MARK));
  const reasons: Reason[] = outline.reasons.filter(({ line }) => !marks.has(line));
  for (const part of parts) {
    const own = withOwnMedia(part.outline);
    const laid = layPart(own, { by: part.by, top, title: meta.title ?? title?.text, meta });
    blocks.set(part.mark, laid.blocks);
    footnotes.push(...laid.footnotes);
    for (const [url, bytes] of own.media ?? []) media.set(url, bytes);
    reasons.push(...reasonsOfPart(own, part.by));
  }
  const { children } = replaceMarks(tree, blocks);
  const whole = { type: 'root' as const, children: [...children, ...footnotes] };
  return { tree: whole, reasons, ...(media.size > 0 ? { media } : {}) };
}

/** A line of plain text that has nothing below it but other files is the title over them. */
function titleAboveParts(outline: Outline): Outline {
  const [first, ...others] = outline.tree.children;
  const line = first && outline.format === 'plain' ? bareLine(first) : undefined;
  const place = line?.position;
  const areParts = others.length > 0 && others.every(isMark);
  if (!line || !place || !areParts || outline.title !== undefined) return outline;
  const title: OutlineTitle = { text: plainTextOf(line), children: line.children, place };
  const why = 'title: the only line above the files that are taken in';
  return {
    ...outline,
    title,
    tree: { type: 'root', children: others },
    reasons: [
      { line: place.start.line, why },
      ...outline.reasons.filter(reason => reason.line !== place.start.line),
    ],
  };
}

/** The text of a single line without a mark, whatever it was taken for. */
function bareLine(node: RootContent): Paragraph | Heading | undefined {
  const only = node.type === 'list' && node.children.length === 1 ? node.children[0] : undefined;
  const text = only?.children.length === 1 ? only.children[0] : node;
  if ((text?.type !== 'paragraph' && text?.type !== 'heading') || isMark(text)) return undefined;
  const [start, end] = [text.position?.start, text.position?.end];
  const isBare = text.children[0]?.position?.start.column === start?.column;
  return isBare && start?.line === end?.line ? text : undefined;
}
