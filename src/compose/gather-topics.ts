import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import { joinPlaces, type Place, placeOfLines } from '../model/place.ts';
import { NO_ATTRIBUTES, type Topic } from './draft.ts';
import { gatherLabels } from './gather-labels.ts';
import { isComment } from './visible.ts';

/**
 * The headings of a tree as topics within topics, each with the blocks that stand directly below it. What
 * stands before the first heading becomes a first topic without a title. Comments are left out.
 */
export function gatherTopics(tree: Root): Topic[] {
  const top: OpenTopic = openTopic(0, placeOfLines(1));
  const path = [top];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop();
      const topic = openHeading(node);
      (path.at(-1) ?? top).topics.push(topic);
      path.push(topic);
    } else {
      addToTopic(path.at(-1) ?? top, node);
    }
  }
  const before = hasContent(top) ? [closeTopic({ ...top, topics: [] })] : [];
  return [...before, ...top.topics.map(closeTopic)];
}

interface OpenTopic {
  title?: PhrasingContent[];
  depth: number;
  attributes: Topic['attributes'];
  place: Place;
  chunks: Block[][];
  topics: OpenTopic[];
}

function openTopic(depth: number, place: Place): OpenTopic {
  return { depth, attributes: NO_ATTRIBUTES, place, chunks: [[]], topics: [] };
}

function openHeading(node: Heading): OpenTopic {
  const attributes = node.data?.attributes ?? NO_ATTRIBUTES;
  return { ...openTopic(node.depth, node.position ?? placeOfLines(1)), attributes, title: node.children };
}

function addToTopic(topic: OpenTopic, node: RootContent): void {
  if (node.type === 'thematicBreak') topic.chunks.push([]);
  else if (isBlock(node) && !isComment(node)) topic.chunks.at(-1)?.push(node);
}

function hasContent(topic: OpenTopic): boolean {
  return topic.chunks.some(chunk => chunk.length > 0);
}

/** Chunks without anything in them are breaks that a heading or another break follows: no slide of their own. */
function closeTopic(topic: OpenTopic): Topic {
  const chunks = topic.chunks.filter(chunk => chunk.length > 0).map(gatherLabels);
  const first = chunks[0]?.[0]?.position;
  const place = chunks.flat().reduce(joinBlock, topic.title ? topic.place : (first ?? topic.place));
  return { ...topic, place, chunks, topics: topic.topics.map(closeTopic) };
}

function joinBlock(place: Place, block: Block): Place {
  return block.position ? joinPlaces(place, block.position) : place;
}

function isBlock(node: RootContent): node is Block {
  return !NOT_BLOCKS.has(node.type);
}

/** Footnote definitions are given out later, to the slides that refer to them. */
const NOT_BLOCKS = new Set<string>(['footnoteDefinition', 'definition', 'yaml', 'thematicBreak', 'heading']);
