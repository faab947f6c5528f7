/**
 * The same lecture in the syntax of several tools, of any length and always the same for that length: a title
 * and four to six points a slide, some with details; notes on every slide; code on every tenth, a table on
 * every twentieth.
 */
export function makeLecture(slideCount) {
  const random = randomFrom(slideCount);
  const slides = Array.from({ length: slideCount }, (_, at) => makeSlide(at + 1, random));
  return {
    lectern: frontMatter('') + slides.map(slide => body(slide) + fencedNotes(slide)).join('\n'),
    pandoc: frontMatter('') + slides.map(slide => body(slide) + fencedNotes(slide)).join('\n'),
    marp:
      frontMatter('marp: true\n') + slides.map(slide => body(slide) + commentNotes(slide)).join('\n---\n\n'),
    revealMd: frontMatter('') + slides.map(slide => body(slide) + lineNotes(slide)).join('\n---\n\n'),
  };
}

const SUBJECTS = [
  'the glacier',
  'a river delta',
  'every harbour',
  'the trade wind',
  'a coral reef',
  'the salt marsh',
  'each watershed',
  'the monsoon',
  'a mountain pass',
  'the water table',
  'an estuary',
  'the tidal flat',
];
const VERBS = [
  'carries',
  'delays',
  'feeds',
  'cuts through',
  'protects',
  'follows',
  'slows',
  'reshapes',
  'drains',
  'divides',
];
const OBJECTS = [
  'the lower valley',
  'a wide plain',
  'the old coast line',
  'more sediment than before',
  'the summer rain',
  'fields that were dry for years',
  'the shortest way to the sea',
  'a belt of forest',
  'the towns along it',
];
const ADDITIONS = [
  'as the maps of the last century show',
  'which nobody had expected',
  'although the slope is small',
  'in most years',
  'before the snow melts',
  'where the rock is soft',
  'and the farmers have known it for long',
  'as soon as the level falls',
  'so the road had to be moved',
  'as we shall measure next week',
];
const TOPICS = ['Rivers', 'Coasts', 'Ice', 'Wind', 'Soil', 'Rain', 'Reefs', 'Deserts', 'Lakes', 'Springs'];
const ASPECTS = [
  'how it begins',
  'what it moves',
  'a worked example',
  'where it fails',
  'what remains',
  'in numbers',
];
const CODE = [
  'def slope(high, low, distance):\n    drop = high - low\n    if distance == 0:\n        return 0\n    return drop / distance',
  'levels = [4.2, 4.0, 3.7, 3.9]\nfor day, level in enumerate(levels):\n    if level < 3.8:\n        print(day, level)',
  'class Gauge:\n    def __init__(self, name, zero=0.0):\n        self.name = name\n        self.zero = zero',
];

function makeSlide(number, random) {
  const pick = list => list[Math.floor(random() * list.length)];
  const points = Array.from({ length: 4 + Math.floor(random() * 3) }, () => ({
    text: sentence(random, pick),
    details:
      random() < 0.25
        ? Array.from({ length: 1 + Math.floor(random() * 2) }, () => sentence(random, pick))
        : [],
  }));
  return {
    title: `${pick(TOPICS)}: ${pick(ASPECTS)} (${number})`,
    points,
    code: number % 10 === 5 ? pick(CODE) : undefined,
    rows:
      number % 20 === 7
        ? [0, 1, 2].map(() => [pick(TOPICS), Math.floor(random() * 900), pick(OBJECTS)])
        : undefined,
    notes: `${sentence(random, pick)}. ${sentence(random, pick)}. Ask: what if ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}?`,
  };
}

function sentence(random, pick) {
  const words = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ADDITIONS)}`.split(' ');
  while (random() < 0.4 && words.length < 20) words.push(...pick(ADDITIONS).split(' '));
  const at = 2 + Math.floor(random() * (words.length - 3));
  words[at] = emphasise(words[at], random());
  words[0] = words[0][0].toUpperCase() + words[0].slice(1);
  return words.slice(0, 25).join(' ');
}

function emphasise(word, chance) {
  if (chance < 0.2) return `**${word}**`;
  if (chance < 0.3) return `*${word}*`;
  if (chance < 0.4) return `\`${word}\``;
  return chance < 0.44 ? `[${word}](https://example.org/${word})` : word;
}

function body({ title, points, code, rows }) {
  const lines = points.flatMap(({ text, details }) => [
    `- ${text}`,
    ...details.map(detail => `    - ${detail}`),
  ]);
  return [
    `## ${title}\n`,
    ...lines,
    ...(code ? ['\n```python', code, '```'] : []),
    ...(rows
      ? ['\n| Where | How much | What |', '|---|---:|---|', ...rows.map(row => `| ${row.join(' | ')} |`)]
      : []),
    '',
  ].join('\n');
}

function frontMatter(more) {
  return `---\n${more}title: Water and land\n---\n\n`;
}

function fencedNotes({ notes }) {
  return `\n::: notes\n${notes}\n:::\n`;
}

function commentNotes({ notes }) {
  return `\n<!--\n${notes}\n-->\n`;
}

function lineNotes({ notes }) {
  return `\nNote: ${notes}\n`;
}

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator. */
function randomFrom(seed) {
  let state = (seed * 2654435761) % 4294967296;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
