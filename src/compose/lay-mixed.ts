import type { List } from 'mdast';
import type { SlideDraft, Topic } from './draft.ts';
import { draftOf, type Laid, pathOf, type Surroundings } from './laid.ts';
import type { Entry, LayTopic } from './list-entry.ts';

/** Flat points and light labels stay together on slides of the topic; heavy labels come in between, in order. */
export function layMixed(
  topic: Topic,
  list: List,
  entries: ReadonlyArray<Entry & { readonly isHeavy: boolean }>,
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
    if (!entry.isHeavy || !entry.size) {
      run.push(entry);
      continue;
    }
    closeRun();
    parts.push(layTopic(entry.size.topic, { ...around, path: pathOf(topic, around) }));
  }
  closeRun();
  return parts;
}

function partOfList(list: List, run: readonly Entry[]): List {
  const first = run[0]?.index ?? 0;
  const children = list.children.slice(first, first + run.length);
  const position = children[0]?.position;
  const start = list.ordered ? { start: (list.start ?? 1) + first } : {};
  return { ...list, ...start, children, ...(position ? { position } : {}) };
}
