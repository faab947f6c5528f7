import type { Block } from '../model/deck.ts';
import { type Detail, isDetail } from '../model/meta.ts';
import { askedLayout } from './asked-layout.ts';
import { SAYS_NOTHING, type Topic } from './draft.ts';
import { flattenTopic } from './flatten-topic.ts';
import { formGroups } from './form-groups.ts';
import { sizeOfGroup } from './group-size.ts';
import { groupsDraft } from './groups-draft.ts';
import { draftOf, type Laid, pathOf, type Surroundings } from './laid.ts';
import { layList } from './lay-list.ts';
import { layOwn } from './lay-own.ts';
import { namesSources } from './telling-headings.ts';

/**
 * Lays out a topic: which slides are its own, which topics below it stand as groups on them, and which get
 * slides of their own, whichever reads better.
 */
export function layTopic(topic: Topic, outside: Surroundings): Laid {
  const around = { ...outside, detail: detailOf(topic, outside.detail) };
  const way = WAYS.find(candidate => candidate.suits(topic, around)) ?? LAST_WAY;
  return way.lay(topic, around);
}

interface Way {
  readonly suits: (topic: Topic, around: Surroundings) => boolean;
  readonly lay: (topic: Topic, around: Surroundings) => Laid;
}

/** What the author asked for comes first, then what the headings say, then what reads well. */
const WAYS: readonly Way[] = [
  { suits: topic => askedLayout(topic) !== undefined, lay: layOnOneSlide },
  { suits: topic => topic.topics.length === 0, lay: layChunks },
  { suits: (topic, around) => topic.depth < around.level, lay: layAsSection },
  { suits: canFormGroups, lay: layAsGroups },
  { suits: (topic, around) => around.strict || holdsOneThing(topic, around), lay: layOnOneSlide },
];
const LAST_WAY: Way = { suits: () => true, lay: layAsSection };

/** An entry of a list of sources says nothing without its second half. */
function detailOf(topic: Topic, inherited: Detail): Detail {
  const asked = topic.attributes.values.detail;
  if (isDetail(asked)) return asked;
  return topic.title && namesSources(topic.title) ? 'full' : inherited;
}

function layOnOneSlide(topic: Topic, around: Surroundings): Laid {
  const base = { topic, path: pathOf(topic, around), said: SAYS_NOTHING };
  if (askedLayout(topic) === 'groups' && topic.topics.length > 1) {
    const own = layOwn(topic, around);
    const sizes = topic.topics.map(child => sizeOfGroup(child, detailOf(child, around.detail), around.lang));
    return { ...base, parts: [...own.slides, groupsDraft(topic, sizes, around)], said: own.said };
  }
  const chunks: ReadonlyArray<readonly Block[]> = flattenTopic(topic);
  return { ...base, parts: chunks.map(chunk => draftOf(topic, chunk, around)) };
}

function layAsSection(topic: Topic, around: Surroundings): Laid {
  const path = pathOf(topic, around);
  const own = layOwn(topic, around);
  const topics = topic.topics.map(child => layTopic(child, { ...around, path }));
  return { topic, path, parts: [...own.slides, ...topics], said: own.said };
}

function layChunks(topic: Topic, around: Surroundings): Laid {
  const laid = topic.chunks.map(chunk => layList(topic, chunk, around, layTopic));
  const parts = laid.length > 0 ? laid.flatMap(one => one.parts) : [draftOf(topic, [], around)];
  const said = {
    ownNotes: laid.flatMap(one => one.said.ownNotes),
    speech: laid.flatMap(one => one.said.speech),
  };
  return { topic, path: pathOf(topic, around), parts, said };
}

function canFormGroups(topic: Topic, around: Surroundings): boolean {
  return groupsOf(topic, around) !== undefined;
}

function layAsGroups(topic: Topic, around: Surroundings): Laid {
  const own = layOwn(topic, around);
  const groups = (groupsOf(topic, around) ?? []).map(group => groupsDraft(topic, group, around));
  return { topic, path: pathOf(topic, around), parts: [...own.slides, ...groups], said: own.said };
}

function groupsOf(topic: Topic, around: Surroundings) {
  return formGroups(
    topic.topics.map(child => sizeOfGroup(child, detailOf(child, around.detail), around.lang)),
  );
}

/** One heading below another with nothing beside it names the same thing more closely. */
function holdsOneThing(topic: Topic, around: Surroundings): boolean {
  return (
    topic.topics.length === 1 &&
    topic.topics[0]?.topics.length === 0 &&
    layOwn(topic, around).slides.length === 0
  );
}
