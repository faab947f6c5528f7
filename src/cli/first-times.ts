import { startWatch } from '../io/clock.ts';

/** Lectures that are made for the first time, while others are shown already. */
export interface FirstTimes<Lecture> {
  /** Makes one at least, and more for so many milliseconds; true where some are left. */
  readonly make: (make: (lecture: Lecture) => Promise<void>, moment: number) => Promise<boolean>;
  /** Makes a lecture the next one; resolves when that was tried, at once where it was before. */
  readonly hurry: (name: string) => Promise<void>;
  readonly names: () => string[];
}

/** `unmade` tells which they are. The one that was asked for last comes first: somebody waits for its page. */
export function firstTimes<Lecture extends { readonly name: string }>(
  unmade: () => readonly Lecture[],
): FirstTimes<Lecture> {
  const waiting = new Map<string, Array<() => void>>();
  const next = () => {
    const left = unmade();
    const asked = [...waiting.keys()].at(-1);
    return left.find(({ name }) => name === asked) ?? left[0];
  };
  const answer = (name: string) => {
    const done = waiting.get(name) ?? [];
    waiting.delete(name);
    for (const each of done) each();
  };
  return {
    make: async (make, moment) => {
      const watch = startWatch();
      let lecture = next();
      do {
        if (lecture) await make(lecture);
        if (lecture) answer(lecture.name);
        lecture = next();
      } while (lecture && watch() * 1000 < moment);
      return lecture !== undefined;
    },
    hurry: name =>
      new Promise(done => {
        if (!unmade().some(lecture => lecture.name === name)) return done();
        const others = waiting.get(name) ?? [];
        waiting.delete(name);
        waiting.set(name, [...others, done]);
      }),
    names: () => unmade().map(({ name }) => name),
  };
}
