import type { RootContent } from 'mdast';
import { settingsOfFurtherFile } from '../../message/joining.ts';
import type { FileLines } from '../../model/files.ts';
import type { Message } from '../../model/message.ts';
import type { Meta } from '../../model/meta.ts';
import type { Outline, Reason } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';
import { lastLineOf } from './last-line.ts';
import { layPart, reasonsOfPart, topLevelOf } from './lay-part.ts';
import { withOwnMedia } from './own-media.ts';
import { separateFootnotes } from './separate-footnotes.ts';

/**
 * One outline of several, in their order. The first one's title and settings hold for the whole; the titles of the
 * others become headings. Every place counts on from file to file; `whereIs` names the file. Give the further ones
 * without what holds for all of them, such as `lectern.yaml`. Where the lecture has a title of its own, that of the
 * first one becomes a heading, too. No outline at all throws.
 */
export function joinOutlines(outlines: readonly Outline[], title?: string): Outline {
  const [only, ...more] = outlines;
  if (!only) throw new Error('There is no outline to join.');
  if (more.length === 0) return only;
  const first = title === undefined ? withOwnMedia(only) : entitle(withOwnMedia(only), title);
  const joining = begin(first);
  for (const outline of more) addOutline(joining, withOwnMedia(outline), first);
  const { blocks, footnotes, reasons, files, messages, media } = joining;
  const tree = { type: 'root' as const, children: [...blocks, ...footnotes] };
  separateFootnotes(tree, { source: first.source, files });
  return { ...first, tree, reasons, files, messages, ...(media.size > 0 ? { media } : {}) };
}

/** An outline below the title of a lecture that is more than it. */
function entitle(outline: Outline, text: string): Outline {
  const top = topLevelOf(outline.tree.children);
  const { blocks, footnotes } = layPart(outline, { by: 0, top, title: text, meta: outline.meta });
  const place = placeOfLines(1);
  return {
    ...outline,
    meta: { ...outline.meta, title: text },
    title: { text, children: [{ type: 'text', value: text, position: place }], place },
    tree: { type: 'root', children: [...blocks, ...footnotes] },
    reasons: [{ line: 1, why: 'title: as it was given' }, ...reasonsOfPart(outline, 0)],
  };
}

interface Joining {
  readonly blocks: RootContent[];
  readonly footnotes: RootContent[];
  readonly reasons: Reason[];
  readonly files: FileLines[];
  readonly messages: Message[];
  readonly media: Map<string, Uint8Array>;
  readonly top: number;
  lines: number;
}

function begin(first: Outline): Joining {
  const children = structuredClone(first.tree.children);
  return {
    blocks: children.filter(node => node.type !== 'footnoteDefinition'),
    footnotes: children.filter(node => node.type === 'footnoteDefinition'),
    reasons: [...first.reasons],
    files: [...runsOf(first)],
    messages: [...first.messages],
    media: new Map(first.media),
    top: topLevelOf(children),
    lines: lastLineOf(first),
  };
}

/** The runs of an outline's files, one where it stands in one file. */
export function runsOf({ source, files }: Outline): readonly FileLines[] {
  return files ?? [{ path: source, root: source, firstLine: 1, lineInFile: 1 }];
}

function addOutline(joining: Joining, outline: Outline, first: Outline): void {
  const by = joining.lines;
  const title = first.meta.title ?? first.title?.text;
  const { blocks, footnotes } = layPart(outline, { by, top: joining.top, title, meta: first.meta });
  // What belongs to no heading of its own must not seem to belong to the last one of the file before.
  if (blocks[0] && blocks[0].type !== 'heading') joining.blocks.push({ type: 'thematicBreak' });
  for (const block of blocks) joining.blocks.push(block);
  joining.footnotes.push(...footnotes);
  joining.reasons.push(...reasonsOfPart(outline, by));
  for (const run of runsOf(outline)) joining.files.push({ ...run, firstLine: run.firstLine + by });
  joining.messages.push(...outline.messages, ...otherSettings(outline, first));
  for (const [url, bytes] of outline.media ?? []) joining.media.set(url, bytes);
  joining.lines += lastLineOf(outline);
}

/** What a part says of itself, and what stands on slides or in notes. */
const SAID: ReadonlySet<string> = new Set<keyof Meta>([
  'title',
  'subtitle',
  'authors',
  'course',
  'date',
  'namedBy',
]);

function otherSettings({ meta, source }: Outline, first: Outline): Message[] {
  const names = (Object.keys(meta) as Array<keyof Meta>).filter(
    key => !SAID.has(key) && JSON.stringify(meta[key]) !== JSON.stringify(first.meta[key]),
  );
  return names.length > 0 ? [settingsOfFurtherFile(source, first.source, names)] : [];
}
