import { secondsSinceStart } from '../io/clock.ts';
import type { LiveLectures } from './live-lectures.ts';

/** Seconds that a lecturer is happy to wait; folders of a few lectures are made by then. */
const HAPPY_WAIT = 2;

/** Makes lectures until there is one to show, and others for a moment; false where none could be made. */
export async function makeFirst(lectures: LiveLectures): Promise<boolean> {
  let rest = await lectures.refresh();
  while (rest === 0 && (lectures.names().length === 0 || secondsSinceStart() < HAPPY_WAIT))
    rest = await lectures.refresh();
  return lectures.names().length > 0;
}
