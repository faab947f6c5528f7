import type { List } from 'mdast';
import type { Block } from '../model/deck.ts';
import { SAYS_NOTHING, type Shown, type SlideDraft, type Topic } from './draft.ts';
import { formGroups } from './form-groups.ts';
import { type GroupSize, sizeOfGroup } from './group-size.ts';
import { groupsDraft } from './groups-draft.ts';
import { kindOf } from './kind-of.ts';
import { labelAsTopic } from './label-as-topic.ts';
import { draftOf, draftShown, isLaid, type Laid, pathOf, type Surroundings, sayAll } from './laid.ts';
import { showBlocks } from './show-blocks.ts';

/** Words of a label among flat points that make it a slide by itself; where it is the only one, twice as many. */
const HEAVY = 70;

type LayTopic = (topic: Topic, around: Surroundings) => Laid;

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
  if (!list || around.strict || around.detail === 'labels') return single;
  const entries = list.children.map((_, index) => entryOf(list, index, topic, around));
  if (entries.length > 1 && entries.every(isLabelled)) {
    const groups = formGroups(entries.map(entry => entry.size));
    if (groups) return { ...single, parts: layGroups(topic, list, chunk, groups, around) };
    const parts = entries.map(entry => layTopic(entry.size.topic, { ...around, path }));
    return { ...single, parts, said: sayAll(chunk.filter(block => block !== list)) };
  }
  const heavy = entries.filter(isHeavy);
  const isClear = heavy.length > 1 || heavy.some(entry => entry.size.words >= 2 * HEAVY);
  if (entries.length === 1 || !isClear) return single;
  return { ...single, parts: layMixed(topic, list, chunk, entries, around, layTopic) };
}

interface Entry {
  readonly index: number;
  readonly size?: GroupSize;
}

function onlyList(chunk: readonly Block[]): List | undefined {
  const lists = chunk.filter((block): block is List => block.type === 'list');
  const others = chunk.every(block => ['points', 'prose', 'notes', 'nothing'].includes(kindOf(block)));
  return others && lists.length === 1 ? lists[0] : undefined;
}

function entryOf(list: List, index: number, topic: Topic, around: Surroundings): Entry {
  const label = labelAsTopic(list, index, topic.depth + 1);
  return label ? { index, size: sizeOfGroup(label, around.detail, around.lang) } : { index };
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

/** Flat points and light labels stay together on slides of the topic; heavy labels come in between, in order. */
function layMixed(
  topic: Topic,
  list: List,
  chunk: readonly Block[],
  entries: readonly Entry[],
  around: Surroundings,
  layTopic: LayTopic,
): Array<SlideDraft | Laid> {
  const parts: Array<SlideDraft | Laid> = [];
  let run: Entry[] = [];
  const closeRun = () => {
    if (run.length > 0) parts.push(draftOf(topic, [partOfList(list, run)], around));
    run = [];
  };
  for (const entry of entries) {
    if (!isHeavy(entry)) {
      run.push(entry);
      continue;
    }
    closeRun();
    parts.push(layTopic(entry.size.topic, { ...around, path: pathOf(topic, around) }));
  }
  closeRun();
  return withLead(parts, topic, besideList(chunk, list, around), around);
}

function withLead(
  parts: Array<SlideDraft | Laid>,
  topic: Topic,
  lead: Shown,
  around: Surroundings,
): Array<SlideDraft | Laid> {
  const [first, ...others] = parts;
  if (first && !isLaid(first)) return [precede(first, lead), ...others];
  const said = [...lead.body, ...lead.ownNotes, ...lead.speech].length > 0;
  return said ? [draftShown(topic, lead, [], around), ...parts] : parts;
}

function precede(draft: SlideDraft, lead: Shown): SlideDraft {
  return {
    ...draft,
    body: [...lead.body, ...draft.body],
    ownNotes: [...lead.ownNotes, ...draft.ownNotes],
    speech: [...lead.speech, ...draft.speech],
  };
}

/** What is shown and said of all that stands beside a list. */
function besideList(chunk: readonly Block[], list: List, around: Surroundings): Shown {
  const empty: List = { ...list, children: [] };
  const shown = showBlocks(
    chunk.map(block => (block === list ? empty : block)),
    around.detail,
    around.lang,
  );
  return { ...shown, body: shown.body.filter(block => block.type !== 'list') };
}

function partOfList(list: List, run: readonly Entry[]): List {
  const first = run[0]?.index ?? 0;
  const children = list.children.slice(first, first + run.length);
  const position = children[0]?.position;
  const start = list.ordered ? { start: (list.start ?? 1) + first } : {};
  return { ...list, ...start, children, ...(position ? { position } : {}) };
}
