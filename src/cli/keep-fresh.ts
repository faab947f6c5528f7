import type { Reporter } from '../io/reporter.ts';
import { settle } from '../serve/watch/settle.ts';
import { watchFolders } from '../serve/watch/watch-folders.ts';
import { reportFailure } from './failures.ts';
import type { LiveLectures } from './live-lectures.ts';

/** Milliseconds: editors write a file in several goes, and some save as long as one types. */
const SETTLED = { quiet: 8, longest: 100 };
/** Milliseconds in which a lecture whose edit is shown already is made anew at last. */
const LONGEST_REST = 4000;
/** Milliseconds between looks at files, for drives that do not tell when something changes. */
const LOOK = 1000;

/** Makes lectures anew whenever their files change, until it is stopped. What fails is reported, and tried again. */
export function keepFresh(
  lectures: LiveLectures,
  reporter: Reporter,
): { readonly stop: () => Promise<void> } {
  let again: NodeJS.Timeout | undefined;
  const work = async () => {
    try {
      const rest = await lectures.refresh();
      clearTimeout(again);
      if (rest !== undefined) again = setTimeout(notice, rest);
      folders.follow(lectures.folders());
    } catch (error) {
      reportFailure(error, reporter);
    }
  };
  const settling = settle(work, SETTLED);
  const notice = () => {
    const rest = lectures.glance();
    settling.wake(rest === undefined ? SETTLED : { quiet: rest, longest: LONGEST_REST });
  };
  const folders = watchFolders(notice);
  const look = setInterval(notice, LOOK);
  folders.follow(lectures.folders());
  if (lectures.unmade().length > 0) notice();
  return {
    stop: async () => {
      clearInterval(look);
      clearTimeout(again);
      folders.close();
      await settling.stop();
      // What pages show is written before the end.
      if (lectures.glance() !== undefined) await lectures.refresh();
    },
  };
}
