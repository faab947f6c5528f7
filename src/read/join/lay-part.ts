import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Meta } from '../../model/meta.ts';
import type { NotesNode } from '../../model/nodes.ts';
import type { Outline, Reason } from '../../model/outline.ts';
import { type Place, placeOfLines } from '../../model/place.ts';
import { shiftLines, shiftPlace } from './shift-lines.ts';

/** Where an outline becomes a part of another. */
export interface Setting {
  /** How many lines stand above it. */
  readonly by: number;
  /** The level of the highest headings around it. */
  readonly top: number;
  /** The title of the lecture: a part that has the same needs none. */
  readonly title: string | undefined;
  /** What is known of the lecture already. */
  readonly meta: Meta;
}

/** The blocks of a part, and its footnotes, which stand at the end of the whole. */
export interface LaidPart {
  readonly blocks: readonly RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/**
 * An outline as a part of another: its title is a heading of the highest level, and its own headings follow one level
 * below. What it says of itself apart from that, such as its author, stands in the notes.
 */
export function layPart(outline: Outline, { by, top, title, meta }: Setting): LaidPart {
  const moved = shiftLines(outline.tree.children, by);
  const blocks = moved.filter(node => node.type !== 'footnoteDefinition');
  const footnotes = moved.filter(node => node.type === 'footnoteDefinition');
  const heading = headingOf(outline, by, top, title);
  const levels = deepen(blocks, heading ? top + 1 : top);
  const facts = factsOf(outline.meta, meta, placeOfTitle(outline, by));
  return { blocks: [...(heading ? [heading] : []), ...facts, ...levels], footnotes };
}

/** Why the lines of a part were read as they were: its title is a heading now. */
export function reasonsOfPart({ reasons }: Outline, by: number): Reason[] {
  return reasons.map(reason => {
    const why = OF_TITLE.test(reason.why) ? 'heading: the title of this file' : reason.why;
    return { ...reason, why, line: reason.line + by };
  });
}

const OF_TITLE = /^title: /;

/** The level of the highest heading, 1 where there is none. */
export function topLevelOf(blocks: readonly RootContent[]): number {
  const levels = blocks.flatMap(block => (block.type === 'heading' ? [block.depth as number] : []));
  return levels.reduce((least, level) => Math.min(least, level), levels[0] ?? 1);
}

/** True for titles that say the same. */
export function isSameTitle(a: string | undefined, b: string | undefined): boolean {
  const plain = (text: string) => text.replace(SPACES, ' ').trim().toLowerCase();
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

const SPACES = /\s+/g;

function placeOfTitle({ title }: Outline, by: number): Place {
  return title ? shiftPlace(title.place, by) : placeOfLines(by + 1);
}

function headingOf(
  outline: Outline,
  by: number,
  top: number,
  lecture: string | undefined,
): Heading | undefined {
  const { title } = outline;
  if (!title || title.text.trim() === '' || isSameTitle(title.text, lecture)) return undefined;
  const children = shiftLines(title.children as PhrasingContent[], by);
  return { type: 'heading', depth: asDepth(top), children, position: placeOfTitle(outline, by) };
}

/** The headings of a part, so that the highest of them stand on level `top`. */
function deepen(blocks: readonly RootContent[], top: number): RootContent[] {
  const more = top - topLevelOf(blocks);
  return blocks.map(block =>
    block.type === 'heading' ? { ...block, depth: asDepth(block.depth + more) } : block,
  );
}

function asDepth(level: number): Heading['depth'] {
  return Math.min(6, Math.max(1, level)) as Heading['depth'];
}

/** What a part says of who speaks, when and where, if that is not said of the lecture. */
function factsOf(own: Meta, lecture: Meta, position: Place): NotesNode[] {
  const facts = [
    ...(own.subtitle === lecture.subtitle ? [] : [own.subtitle]),
    ...(own.authors ?? []).filter(author => !lecture.authors?.includes(author)),
    ...(own.course === lecture.course ? [] : [own.course]),
    ...(own.date === lecture.date ? [] : [own.date]),
  ].filter(fact => fact !== undefined && fact !== '');
  const children = facts.map((value): Paragraph => {
    const text = { type: 'text' as const, value: value ?? '', position };
    return { type: 'paragraph', position, children: [text] };
  });
  return facts.length === 0 ? [] : [{ type: 'notes', position, children }];
}
