import type { List, ListItem, PhrasingContent } from 'mdast';
import type { SlideDraft, Topic } from './draft.ts';
import type { GroupSize } from './group-size.ts';
import { draftShown, type Surroundings } from './laid.ts';

/** One slide that shows some topics as labelled groups. */
export function groupsDraft(topic: Topic, groups: readonly GroupSize[], around: Surroundings): SlideDraft {
  const onlyLabels = around.detail === 'labels';
  const shown = {
    body: [asList(groups, onlyLabels)],
    ownNotes: groups.flatMap(group => group.shown.ownNotes),
    speech: groups.flatMap(group => (onlyLabels ? speakAll(group) : speak(group))),
  };
  return {
    ...draftShown(
      topic,
      shown,
      groups.map(group => group.topic.place),
      around,
    ),
    layout: onlyLabels ? 'points' : 'groups',
  };
}

function asList(groups: readonly GroupSize[], onlyLabels: boolean): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: groups.map(group => asItem(group, onlyLabels)),
    ...(groups[0] ? { position: groups[0].topic.place } : {}),
  };
}

function asItem({ topic, shown }: GroupSize, onlyLabels: boolean): ListItem {
  return {
    type: 'listItem',
    spread: false,
    data: { label: true },
    position: topic.place,
    children: [labelOf(topic), ...(onlyLabels ? [] : shown.body)] as ListItem['children'],
  };
}

function labelOf(topic: Topic) {
  return {
    type: 'paragraph' as const,
    children: [...(topic.title ?? [])] as PhrasingContent[],
    position: topic.place,
  };
}

/** What is said to a group begins with its label, so that the notes can be read by themselves. */
function speak(group: GroupSize): SlideDraft['speech'] {
  return group.shown.speech.length > 0 ? [labelOf(group.topic), ...group.shown.speech] : [];
}

function speakAll(group: GroupSize): SlideDraft['speech'] {
  const blocks = group.topic.chunks.flat().filter(block => block.type !== 'notes');
  return blocks.length > 0 ? [labelOf(group.topic), ...blocks] : [];
}
