import { type Deck, slidesOf } from '../model/deck.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { matchKnown } from './match-known.ts';
import { type Memory, subjectsOf } from './memory.ts';

/** Whether all ids by which slides could be reached until now lead to these slides in a deck. */
export function stillLead(memory: Memory, before: Pick<Sidecar, 'links'>, deck: Deck): boolean {
  const subjects = subjectsOf(deck);
  const leads = new Map(
    slidesOf(deck).flatMap(({ id, formerIds = [] }) => [id, ...formerIds].map(from => [from, id] as const)),
  );
  const known = memory.map(({ slide }) => slide);
  return matchKnown(known, subjects).every(({ before: place, after }) => {
    const { slide, published } = memory[place] ?? {};
    if (slide === undefined || published === undefined) return true;
    const older = [...before.links].filter(([, to]) => to === slide.id).map(([from]) => from);
    return [published, ...older].every(id => leads.get(id) === subjects[after]?.id);
  });
}
