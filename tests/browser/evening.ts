/** A slide of the lecture that is edited all evening. */
export interface Topic {
  readonly title: string;
  readonly points: readonly string[];
}

/** The lecture as it is in the morning; the slide that is shown all evening is the third. */
export const LECTURE: readonly Topic[] = [
  { title: 'How it flows', points: ['Slowly. A metre a day is much. Where it is steep it may be ten.'] },
  { title: 'Where it comes from', points: ['Snow of a thousand winters. Each presses on the one below.'] },
  { title: 'What it carries', points: ['Stones {.fragment}', 'Sand {.fragment}', 'Dust {.fragment}'] },
  { title: 'What it leaves', points: ['Lakes. Some are deeper than the sea beside them.'] },
  { title: 'How it sounds', points: ['It cracks at night. The cold draws it together.'] },
  { title: 'Who lives there', points: ['Fleas. They are black, and warm themselves in the sun.'] },
];
export const SHOWN = 'What it carries';

/** The lecture as Markdown. */
export function markdownOf(topics: readonly Topic[]): string {
  const slides = topics.map(
    ({ title, points }) => `## ${title}\n\n${points.map(point => `- ${point}\n`).join('')}`,
  );
  return `---\ntitle: Ice\n---\n\n${slides.join('\n')}`;
}

/** What somebody does to a lecture, and what then stands on its slides or no longer does. */
export interface Edit {
  readonly topics: readonly Topic[];
  readonly appears?: string;
  readonly goes?: string;
}

/** Some edit of a lecture, the same for the same chances; the slide that is shown keeps its title and its steps. */
export function someEdit(topics: readonly Topic[], count: number, chance: () => number): Edit {
  const pick = Math.floor(chance() * topics.length);
  const word = `word${count}x`;
  const topic = topics[pick];
  const kind = chance();
  const mayGo = topics.length > 5 && topic?.title.startsWith('Aside');
  if (mayGo && kind < 0.6) return { topics: topics.toSpliced(pick, 1), goes: topic?.title ?? '' };
  if (kind < 0.4) {
    const added = { title: `Aside ${word}`, points: ['More of it. It takes a moment to say.'] };
    return { topics: topics.toSpliced(pick, 0, added), appears: added.title };
  }
  if (!topic || topic.title === SHOWN || kind < 0.6) {
    const last = topics.length - 1;
    return { topics: topics.with(last, withPoint(topics[last], word)), appears: word };
  }
  return { topics: topics.with(pick, withPoint(topic, word)), appears: word };
}

function withPoint(topic: Topic | undefined, word: string): Topic {
  const { title = '', points = [] } = topic ?? {};
  return { title, points: [...points.slice(0, 3), `Also ${word}.`] };
}

/** Chances from a seed, each from 0 to 1. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
