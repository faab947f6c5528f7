import type { Heading, PhrasingContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Topic } from './draft.ts';

/** All that stands below a heading as the blocks of its slides, with the deeper headings among them. */
export function flattenTopic(topic: Topic): ReadonlyArray<readonly Block[]> {
  const [first = [], ...others] = topic.chunks;
  const chunks: Block[][] = [[...first], ...others.map(chunk => [...chunk])];
  for (const child of topic.topics) {
    const [start = [], ...more] = flattenTopic(child);
    chunks.at(-1)?.push(asHeading(child), ...start);
    chunks.push(...more.map(chunk => [...chunk]));
  }
  return chunks;
}

function asHeading(topic: Topic): Heading {
  return {
    type: 'heading',
    depth: Math.min(topic.depth, 6) as Heading['depth'],
    children: [...(topic.title ?? [])] as PhrasingContent[],
    position: topic.place,
  };
}
