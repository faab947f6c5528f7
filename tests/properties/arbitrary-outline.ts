import fc from 'fast-check';

/** A sentence that ends in a full stop, in letters of several scripts. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Rivers', 'Θάλασσες', 'Облака', 'Der Wind', 'Moss'),
    fc.array(word(), { minLength: 2, maxLength: 22 }),
  )
  .map(([start, words]) => `${start} ${words.join(' ')}.`);

function word(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'carry',
    'sand',
    'towards',
    'the',
    'delta',
    'and',
    'leave',
    'it',
    'there',
    'για',
    'πάντα',
    'река',
    'несёт',
    'über',
    'Täler',
    'slowly',
    'where',
    'nobody',
    'looks',
    'constructor',
    'naïve',
    'θ',
    'of',
    'a',
  );
}

/** What a point says: a phrase, or up to four sentences. */
export const speech: fc.Arbitrary<string> = fc.oneof(
  fc.array(word(), { minLength: 1, maxLength: 5 }).map(words => words.join(' ')),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map(sentences => sentences.join(' ')),
);

/** A point with the points below it. */
export interface Point {
  readonly text: string;
  readonly points: readonly Point[];
}

const leaf: fc.Arbitrary<Point> = speech.map(text => ({ text, points: [] }));

export const point: fc.Arbitrary<Point> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  {
    weight: 2,
    arbitrary: fc.record({ text: speech, points: fc.array(leaf, { minLength: 1, maxLength: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      text: speech,
      points: fc.array(fc.record({ text: speech, points: fc.array(leaf, { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
);

/** What stands below a heading, as Markdown. */
export const block: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(point, { minLength: 1, maxLength: 8 }).map(points => pointsToMarkdown(points, '-')),
  },
  {
    weight: 1,
    arbitrary: fc.array(point, { minLength: 1, maxLength: 6 }).map(points => pointsToMarkdown(points, '1.')),
  },
  { weight: 3, arbitrary: speech },
  {
    weight: 1,
    arbitrary: fc.array(sentence, { minLength: 10, maxLength: 60 }).map(sentences => sentences.join(' ')),
  },
  { weight: 1, arbitrary: sentence.map(text => `> ${text}`) },
  { weight: 1, arbitrary: sentence.map(text => `::: notes\n${text}\n:::`) },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 40 }).map(lines => `\`\`\`js\n${'river(sand);\n'.repeat(lines)}\`\`\``),
  },
  { weight: 1, arbitrary: fc.nat({ max: 20 }).map(tableOf) },
  { weight: 1, arbitrary: speech.map(text => `![${text}](a.svg)`) },
  { weight: 1, arbitrary: fc.constant('---') },
  {
    weight: 1,
    arbitrary: sentence.map(text => `**${text.slice(0, -1)}** with [a link](https://example.org/). ${text}`),
  },
  { weight: 1, arbitrary: fc.constant('<!-- for the author alone -->') },
);

/** A heading of a level with some blocks. */
export const topic: fc.Arbitrary<string> = fc
  .record({
    level: fc.constantFrom(1, 2, 2, 2, 3),
    title: title(),
    blocks: fc.array(block, { maxLength: 4 }),
  })
  .map(({ level, title, blocks }) => [`${'#'.repeat(level)} ${title}`, ...blocks].join('\n\n'));

function title(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(word(), { minLength: 1, maxLength: 7 }).map(words => words.join(' ')),
    fc.constantFrom('🐝', 'constructor', '__proto__', '2024', 'Water', 'Water', sentenceTitle()),
  );
}

function sentenceTitle(): string {
  return 'A heading that says more than it should, because its author had no time to make it shorter';
}

/** A whole lecture in Markdown, as its pieces: what may stand before the first heading, then topics. */
export const pieces: fc.Arbitrary<string[]> = fc
  .tuple(fc.option(block, { freq: 4 }), fc.array(topic, { minLength: 1, maxLength: 7 }))
  .map(([before, topics]) => [...(before && before !== '---' ? [before] : []), ...topics]);

/** Sections with slides in them as pieces, the first one a section; titles may be the same in different ones. */
export const sections: fc.Arbitrary<string[]> = fc
  .array(fc.array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(all =>
    all.flatMap((slides, section) => [
      `# Part ${section + 1}`,
      ...slides.map((blocks, slide) => [`## Slide ${slide + 1}`, '- It begins.', ...blocks].join('\n\n')),
    ]),
  );

/** The same outline as the plain text that people write: bare headings, points by indentation. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.record({ title: title(), points: fc.array(point, { minLength: 1, maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map(topics =>
    topics.map(({ title, points }) => `${title}\n${pointsToMarkdown(points, '-')}`).join('\n\n'),
  );

function pointsToMarkdown(points: readonly Point[], mark: string, indent = ''): string {
  return points
    .flatMap(({ text, points }) => [
      `${indent}${mark} ${text}`,
      ...(points.length > 0
        ? [pointsToMarkdown(points, '-', `${indent}${' '.repeat(mark.length + 1)}`)]
        : []),
    ])
    .join('\n');
}

function tableOf(rows: number): string {
  const row = (index: number) => `| river ${index} | sand and gravel ${index} |`;
  return [
    '| name | carries |',
    '|---|---|',
    ...Array.from({ length: rows + 1 }, (_, index) => row(index)),
  ].join('\n');
}
