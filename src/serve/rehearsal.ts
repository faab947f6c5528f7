import type { Extra } from './extra.ts';

/** What is told of lectures while they are rehearsed. */
export interface Rehearsal {
  readonly extra: Extra;
  /** Whole seconds by the id of the slide, of each slide as it was shown the last time; empty where nothing was told. */
  readonly timesOf: (lecture: string) => ReadonlyMap<string, number>;
}

/** Takes the times that open decks measure. A lecture that is begun anew counts for the slides that it came to. */
export function openRehearsal(): Rehearsal {
  const runs = new Map<string, Map<number, ReadonlyMap<string, number>>>();
  const tell = (body: unknown) => {
    const told = readTimes(body);
    if (!told) return { status: 400 };
    const ofLecture = runs.get(told.lecture) ?? new Map();
    if (runs.size >= MOST || ofLecture.size >= MOST) return { status: 429 };
    runs.set(told.lecture, ofLecture.set(told.begun, told.seconds));
    return { status: 204 };
  };
  return {
    extra: { address: '/.lectern/rehearsal', script: '/.lectern/deck/rehearse.js', tell },
    timesOf: lecture => {
      const inOrder = [...(runs.get(lecture) ?? [])].sort(([a], [b]) => a - b);
      return new Map(inOrder.flatMap(([, seconds]) => [...seconds]));
    },
  };
}

/** Lectures, and runs of each. */
const MOST = 1000;
/** Seconds; a slide that was only passed by was not rehearsed. */
const PASSED_BY = 3;
const A_DAY = 86_400;

interface Told {
  readonly lecture: string;
  /** When this run began: names it. */
  readonly begun: number;
  readonly seconds: ReadonlyMap<string, number>;
}

/** It comes from a page: nothing of it is taken for granted. */
function readTimes(body: unknown): Told | undefined {
  if (!isRecord(body)) return undefined;
  const { lecture, begun, seconds } = body;
  if (typeof lecture !== 'string' || typeof begun !== 'number' || !isRecord(seconds)) return undefined;
  const shown = Object.entries(seconds).flatMap(
    ([id, time]): Array<[string, number]> =>
      typeof time === 'number' && time >= PASSED_BY && time < A_DAY ? [[id, Math.round(time)]] : [],
  );
  return { lecture, begun, seconds: new Map(shown) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
