import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { tooDeep } from '../../message/reading.ts';
import type { Message } from '../../model/message.ts';
import type { Outline, OutlineTitle, Reader, Reason } from '../../model/outline.ts';
import { placeOfLines } from '../../model/place.ts';
import { openSource } from '../source.ts';
import { readFrontLines } from './front-lines.ts';
import { findHeadings } from './headings.ts';
import { gatherItems } from './items.ts';
import { nestColonLabels, nestDetails } from './labels.ts';
import { rankHeadings } from './levels.ts';
import { cutLines } from './lines.ts';
import { DEEPEST, findTooDeep, nestPoints } from './nest.ts';
import { insertNotes, notesNode, takeNotes } from './notes.ts';
import { promotePoints, promoteSections } from './promote.ts';
import { findRegions } from './regions.ts';
import type { Placed } from './scene.ts';
import { findTitle } from './title.ts';
import { toMdast } from './to-mdast.ts';
import type { PlainNode } from './types.ts';

/** Reads an outline without markup: lines, items, headings, the title, nesting, labels, then Markdown and mdast. */
export const readPlainText: Reader = (file, options): Outline => {
  const opened = openSource(file, options);
  const items = gatherItems(findRegions(cutLines(opened.body)));
  const { title, front, rest } = findTitle(findHeadings(items));
  const { meta, others } = readFrontLines(front, opened.meta);
  const below = [...(title && opened.title ? [title] : []), ...others, ...rest];
  const outlined = nestAll(below, {
    labels: opened.meta.labels !== 'off',
    flat: opened.meta.bullets === 'flat',
  });
  const found = opened.title ?? (title ? readTitle(title) : undefined);
  return {
    source: file.path,
    format: 'plain',
    meta: { ...meta, ...opened.meta },
    ...(found ? { title: found } : {}),
    tree: { type: 'root', children: toMdast(outlined) },
    reasons: [...(title && !opened.title ? [titleReason(title)] : []), ...reasonsOf(outlined)],
    messages: [...opened.messages, ...messagesOn(outlined, file.path)],
  };
};

function messagesOn(outlined: readonly PlainNode[], path: string): Message[] {
  const deep = findTooDeep(outlined);
  return deep ? [tooDeep(path, deep.item.firstLine, DEEPEST)] : [];
}

interface Nesting {
  /** Short bullets may be labels of those that follow. */
  readonly labels: boolean;
  /** Every bullet as it stands. */
  readonly flat: boolean;
}

interface Part {
  readonly heading?: PlainNode;
  /** How the heading counts a part: by a word (`Chapter 2`), or by a number alone (`II.`). */
  readonly counts?: 'keyword' | 'numbered';
  readonly nodes: readonly PlainNode[];
  /** The author's own notes, which no nesting may touch. */
  readonly notes: readonly PlainNode[];
}

function nestAll(placed: readonly Placed[], nesting: Nesting): PlainNode[] {
  const parts = cutAtHeadings(placed, nesting);
  const labelled = nesting.labels
    ? nestDetails(parts.map(part => part.nodes))
    : parts.map(part => [...part.nodes]);
  const total = labelled.reduce((sum, nodes) => sum + nodes.length, 0);
  return parts.flatMap((part, index) => {
    const nodes = labelled[index] ?? [];
    const below = nesting.labels ? nestColonLabels(nodes) : nodes;
    if (part.heading) {
      const promote = nesting.flat || !part.counts ? undefined : PROMOTE[part.counts];
      const outlined = promote ? promote(below, (part.heading.level ?? 1) + 1) : below;
      return [part.heading, ...insertNotes(outlined, part.notes)];
    }
    const outlined = nesting.flat || below.length * 2 < total ? below : promoteBehind(below);
    return insertNotes(outlined, part.notes);
  });
}

/** What becomes of the points below a heading that counts a part. */
const PROMOTE = { keyword: promoteSections, numbered: promotePoints };

/** Lines that say who speaks may stand before the points that become headings. */
function promoteBehind(nodes: readonly PlainNode[]): PlainNode[] {
  const first = nodes.findIndex(node => node.kind !== 'prose');
  return first < 0 ? [...nodes] : [...nodes.slice(0, first), ...promotePoints(nodes.slice(first))];
}

function cutAtHeadings(placed: readonly Placed[], nesting: Nesting): Part[] {
  const levels = rankHeadings(placed);
  const parts: Array<{ heading?: Placed; below: Placed[] }> = [{ below: [] }];
  for (const one of placed) {
    if (one.role === 'heading') parts.push({ heading: one, below: [] });
    else parts.at(-1)?.below.push(one);
  }
  return parts
    .filter(part => part.heading || part.below.length > 0)
    .map(({ heading, below }) => {
      const { rest, notes } = takeNotes(nesting.flat ? below.map(flattened) : below);
      return {
        ...(heading ? { heading: headingNode(heading, levels.get(heading) ?? 1) } : {}),
        ...(heading?.style === 'keyword' || heading?.style === 'numbered' ? { counts: heading.style } : {}),
        nodes: nestPoints(rest),
        notes: notes.map(taken => notesNode(taken.opener, nestPoints(taken.below))),
      };
    });
}

function headingNode(one: Placed, level: number): PlainNode {
  return {
    kind: 'heading',
    level,
    item: one.item,
    why: one.why,
    ...(one.unsure ? { unsure: true } : {}),
    children: [],
  };
}

function flattened(one: Placed): Placed {
  return { ...one, item: { ...one.item, indent: 0 } };
}

function readTitle(title: Placed): OutlineTitle {
  const heading = toMdast([headingNode(title, 1)])[0];
  const children: PhrasingContent[] = heading?.type === 'heading' ? heading.children : [];
  const place = heading?.position ?? placeOfLines(title.item.firstLine, title.item.lastLine);
  return { text: plainTextOf(heading as RootContent), children, place };
}

function titleReason(title: Placed): Reason {
  return { line: title.item.firstLine, why: 'title: the first line, with headings after it' };
}

function reasonsOf(nodes: readonly PlainNode[]): Reason[] {
  return nodes.flatMap(node => [
    { line: node.item.firstLine, why: node.why, ...(node.unsure ? { unsure: true } : {}) },
    ...reasonsOf(node.children),
  ]);
}
