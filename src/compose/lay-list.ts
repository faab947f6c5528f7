import type { List } from 'mdast';
import type { Block } from '../model/deck.ts';
import { phrasingText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { besideList, precede } from './beside-list.ts';
import { SAYS_NOTHING, type SlideDraft, type Topic } from './draft.ts';
import { formGroups } from './form-groups.ts';
import { type GroupSize, sizeOfGroup } from './group-size.ts';
import { groupsDraft } from './groups-draft.ts';
import { kindOf } from './kind-of.ts';
import { labelAsTopic } from './label-as-topic.ts';
import { draftOf, draftShown, isLaid, type Laid, pathOf, type Surroundings, sayAll } from './laid.ts';
import { layMixed } from './lay-mixed.ts';
import { leadOf } from './lead.ts';
import type { Entry, LayTopic } from './list-entry.ts';

/** Words of a label among flat points that make it a slide by itself; where it is the only one, twice as many. */
const HEAVY = 70;
/** Words that a name may have; a point that says more is no title for a slide. */
const LONGEST_NAME = 14;

/**
 * Lays out what stands below a heading that has no deeper ones. Where it is a list whose points are labels,
 * they become groups on one slide, or slides of their own; otherwise it is one slide.
 */
export function layList(
  topic: Topic,
  chunk: readonly Block[],
  around: Surroundings,
  layTopic: LayTopic,
): Laid {
  const list = onlyList(chunk);
  const path = pathOf(topic, around);
  const single: Laid = { topic, path, parts: [draftOf(topic, chunk, around)], said: SAYS_NOTHING };
  if (!list || around.strict || around.detail === 'labels' || list.children.length === 1) return single;
  const entries = list.children.map((_, index) => entryOf(list, index, topic, around));
  if (entries.every(isLabelled)) {
    const groups = formGroups(entries.map(entry => entry.size));
    if (groups) return { ...single, parts: layGroups(topic, list, chunk, groups, around) };
    const parts = entries.map(entry => layTopic(entry.size.topic, { ...around, path }));
    return { ...single, ...introduce(topic, list, chunk, parts, around) };
  }
  const heavy = entries.filter(isHeavy);
  const isClear = heavy.length > 1 || heavy.some(entry => entry.size.words >= 2 * HEAVY);
  if (!isClear) return single;
  const parts = layMixed(
    topic,
    list,
    entries.map(entry => ({ ...entry, isHeavy: isHeavy(entry) })),
    around,
    layTopic,
  );
  return { ...single, ...introduce(topic, list, chunk, parts, around) };
}

function onlyList(chunk: readonly Block[]): List | undefined {
  const lists = chunk.filter((block): block is List => block.type === 'list');
  const others = chunk.every(block => ['points', 'prose', 'notes', 'nothing'].includes(kindOf(block)));
  return others && lists.length === 1 ? lists[0] : undefined;
}

function entryOf(list: List, index: number, topic: Topic, around: Surroundings): Entry {
  const label = labelAsTopic(list, index, topic);
  if (!label || !isName(label, around.lang)) return { index };
  return { index, size: sizeOfGroup(label, around.detail, around.lang) };
}

function isName({ title = [] }: Topic, lang: string): boolean {
  return countWords(phrasingText(title)) <= LONGEST_NAME && leadOf(title, lang) === undefined;
}

function isLabelled(entry: Entry): entry is Required<Entry> {
  return entry.size !== undefined;
}

function isHeavy(entry: Entry): entry is Required<Entry> {
  return (entry.size?.words ?? 0) >= HEAVY;
}

function layGroups(
  topic: Topic,
  list: List,
  chunk: readonly Block[],
  groups: ReadonlyArray<readonly GroupSize[]>,
  around: Surroundings,
): SlideDraft[] {
  const lead = besideList(chunk, list, around);
  return groups.map((group, index) => {
    const draft = groupsDraft(topic, group, around);
    return index > 0 ? draft : precede(draft, lead);
  });
}

/** What stands beside a list goes to its first slide of points; where there is none it is said, or shown in full. */
function introduce(
  topic: Topic,
  list: List,
  chunk: readonly Block[],
  parts: ReadonlyArray<SlideDraft | Laid>,
  around: Surroundings,
): Pick<Laid, 'parts' | 'said'> {
  const lead = besideList(chunk, list, around);
  const [first, ...others] = parts;
  if (first && !isLaid(first)) return { parts: [precede(first, lead), ...others], said: SAYS_NOTHING };
  if (around.detail !== 'full' || lead.body.length === 0) {
    return { parts, said: sayAll(chunk.filter(block => block !== list)) };
  }
  return { parts: [draftShown(topic, lead, [], around), ...parts], said: SAYS_NOTHING };
}
