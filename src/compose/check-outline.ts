import type { RootContent } from 'mdast';
import {
  emptyOutline,
  idAskedTwice,
  noHeadings,
  noStructure,
  unknownDetail,
  unknownLayout,
} from '../message/composing.ts';
import { ASKABLE_LAYOUTS } from '../model/deck.ts';
import { type OfFiles, whereIs } from '../model/files.ts';
import { isError, type Message } from '../model/message.ts';
import { DETAILS, isDetail } from '../model/meta.ts';
import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { askedLayout } from './asked-layout.ts';
import type { Step } from './composition.ts';
import type { Topic } from './draft.ts';
import { isInvisible } from './visible.ts';

/** Prose of so many words without a heading is a transcript. */
const TRANSCRIPT = 300;

/** Says what an author should know of an outline before it becomes slides. */
export const checkOutline: Step = composition => {
  const { outline, topics } = composition;
  const path = outline.source;
  const refused = outline.messages.some(isError);
  const structure = refused ? [] : checkStructure(path, outline.tree.children);
  const found = [...structure, ...checkIds(outline, topics)];
  return { ...composition, messages: [...composition.messages, ...found, ...checkWishes(path, topics)] };
};

function checkStructure(path: string, nodes: readonly RootContent[]): Message[] {
  const content = nodes.filter(node => node.type !== 'thematicBreak' && !isInvisible(node));
  if (content.length === 0) return [emptyOutline(path)];
  if (content.some(node => node.type === 'heading')) return [];
  const isProse = content.every(node => node.type === 'paragraph');
  const isLong = isProse && countWords(blockText(content)) >= TRANSCRIPT;
  return [isLong ? noStructure(path) : noHeadings(path)];
}

function checkWishes(path: string, topics: readonly Topic[]): Message[] {
  return topics.flatMap(topic => {
    const { layout, detail } = topic.attributes.values;
    return [
      ...(layout !== undefined && !askedLayout(topic)
        ? [unknownLayout(path, layout, ASKABLE_LAYOUTS, topic.place)]
        : []),
      ...(detail !== undefined && !isDetail(detail)
        ? [unknownDetail(path, detail, DETAILS, topic.place)]
        : []),
      ...checkWishes(path, topic.topics),
    ];
  });
}

function checkIds(
  outline: OfFiles,
  topics: readonly Topic[],
  seen: Map<string, Topic> = new Map(),
): Message[] {
  return topics.flatMap(topic => {
    const { id } = topic.attributes;
    const first = id === undefined ? undefined : seen.get(id);
    if (id !== undefined && !first) seen.set(id, topic);
    const file = whereIs(outline, topic.place).path;
    const spot = { path: outline.source, place: topic.place, file };
    const twice = first && id !== undefined ? [idAskedTwice(spot, id, whereIs(outline, first.place))] : [];
    return [...twice, ...checkIds(outline, topic.topics, seen)];
  });
}
