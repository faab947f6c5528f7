import type { Topic } from './draft.ts';
import type { GroupSize } from './group-size.ts';
import type { Laid, Surroundings } from './laid.ts';

/** A point of a list; where it is a label, with what it would take to show it as a group. */
export interface Entry {
  readonly index: number;
  readonly size?: GroupSize;
}

/** Lays out a topic: handed in, since labels are laid out as topics are, and topics hold labels. */
export type LayTopic = (topic: Topic, around: Surroundings) => Laid;
