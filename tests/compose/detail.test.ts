import { describe, expect, it } from 'vitest';
import { deckOf, linesOf, slideOf } from './deck-of.ts';

const body = (markdown: string, meta = {}) => linesOf(slideOf(deckOf(markdown, meta), 'A').body);
const notes = (markdown: string, meta = {}) => linesOf(slideOf(deckOf(markdown, meta), 'A').notes);

describe('prose beside one point', () => {
  const prose = 'What is allowed is not the lie. Some truths are owed to nobody.';

  it('is shown where there is little of it, and the point asks nothing', () => {
    expect(body(`# T\n\n## A\n\n${prose}\n\n- Read the essay`)).toEqual([prose, '- Read the essay']);
    expect(notes(`# T\n\n## A\n\n${prose}\n\n- Read the essay`)).toEqual([]);
  });

  it('is said where there are more points, or one asks', () => {
    expect(body(`# T\n\n## A\n\n${prose}\n\n- Read\n- Write`)).toEqual(['- Read', '- Write']);
    expect(body(`# T\n\n## A\n\n${prose}\n\n- Who says so?`)).toEqual(['- Who says so?']);
  });
});

describe('a point of several sentences', () => {
  const two = '# T\n\n## A\n\n- Leaves are green. Green is what they leave over.\n- They fall.';

  it('shows its first and says all of them', () => {
    expect(body(two)).toEqual(['- Leaves are green.', '- They fall.']);
    expect(notes(two)).toEqual(['Leaves are green. Green is what they leave over.']);
  });

  it('shows all with detail full', () => {
    expect(body(two, { detail: 'full' })).toEqual([
      '- Leaves are green. Green is what they leave over.',
      '- They fall.',
    ]);
    expect(notes(two, { detail: 'full' })).toEqual([]);
  });

  it('is cut within markup, which goes on in neither half alone', () => {
    const slide = slideOf(deckOf('# T\n\n## A\n\n- See **this leaf. And `a. B`** too.\n- b'), 'A');
    expect(JSON.stringify(slide.body)).toContain('"strong","children":[{"type":"text","value":"this leaf."');
    expect(linesOf(slide.body)[0]).toBe('- See this leaf.');
    expect(linesOf(slide.notes)).toEqual(['See this leaf. And a. B too.']);
  });

  it('shows the second too where the first is hardly one', () => {
    expect(body('# T\n\n## A\n\n- Why? Nobody knows for sure. Ask again.')).toEqual([
      '- Why? Nobody knows for sure.',
    ]);
  });

  it('stays whole where it stands alone and ends in a question to the class', () => {
    const asked = 'A third group is added. Why not run three tests?';
    expect(body(`# T\n\n## A\n\n- ${asked}`)).toEqual([`- ${asked}`]);
    expect(body(`# T\n\n## A\n\n- ${asked}\n- b`)).toEqual(['- A third group is added.', '- b']);
  });

  it('stays whole when it is one long sentence', () => {
    const long = `One ${'very '.repeat(60)}long sentence.`;
    expect(body(`# T\n\n## A\n\n- ${long}`)).toEqual([`- ${long}`]);
  });
});

describe('detail labels', () => {
  const labelled = '# T\n\n## A\n\n- Upper\n  - steep\n- Lower\n  - flat\n- It ends.';

  it('shows labels only and says the rest', () => {
    expect(body(labelled, { detail: 'labels' })).toEqual(['- Upper', '- Lower']);
    expect(notes(labelled, { detail: 'labels' })).toEqual([
      'Upper',
      '- steep',
      'Lower',
      '- flat',
      'It ends.',
    ]);
  });

  it('leaves points where there are no labels', () => {
    expect(body('# T\n\n## A\n\n- One. Two or more.\n- Three', { detail: 'labels' })).toEqual([
      '- One. Two or more.',
      '- Three',
    ]);
  });

  it('can be asked for on a heading, for all that stands below it', () => {
    const deck = deckOf(
      '# S {detail=full}\n\n## A\n\n- One is here. Two is there.\n\n# U\n\n## B\n\n- One is here. Two is there.',
      {
        title: 'T',
      },
    );
    expect(linesOf(slideOf(deck, 'A').body)).toEqual(['- One is here. Two is there.']);
    expect(linesOf(slideOf(deck, 'B').body)).toEqual(['- One is here.']);
  });
});

describe('prose', () => {
  it('stays on the slide alone, and is said beside points', () => {
    expect(body('# T\n\n## A\n\nIt is green. It is said so.')).toEqual(['It is green. It is said so.']);
    expect(body('# T\n\n## A\n\nIt is green. It is said so.\n\n- a point\n- b')).toEqual([
      '- a point',
      '- b',
    ]);
  });

  it('stays beside points where it leads over to them', () => {
    const markdown =
      '# T\n\n## A\n\nLeaves turn in autumn. They pass through these colours:\n\n- yellow\n- red';
    expect(body(markdown)).toEqual(['They pass through these colours:', '- yellow', '- red']);
    expect(notes(markdown)).toEqual(['Leaves turn in autumn. They pass through these colours:']);
  });

  it('becomes points when it is long, and is said whole', () => {
    const paragraph = (word: string) => `${word} begins here. ${'It goes on and on. '.repeat(12)}`.trim();
    const markdown = `# T\n\n## A\n\n${paragraph('Spring')}\n\n${paragraph('Summer')}`;
    expect(body(markdown)).toEqual(['- Spring begins here.', '- Summer begins here.']);
    expect(notes(markdown)).toEqual([paragraph('Spring'), paragraph('Summer')]);
  });

  it('gives a point for every stretch of a very long paragraph', () => {
    const sentences = Array.from(
      { length: 60 },
      (_, index) => `This is sentence number ${index} of the speech.`,
    );
    const markdown = `# T\n\n## A\n\n${sentences.join(' ')}`;
    expect(body(markdown)).toHaveLength(4);
    expect(notes(markdown).join(' ')).toBe(sentences.join(' '));
  });

  it('is taken line by line where it was jotted down so', () => {
    const lines = [
      'Rivers carry sand',
      'Where they slow down, the sand stays and makes islands',
      'Deltas',
      'Nile: 160 km',
    ];
    expect(body(`# T\n\n## A\n\n${lines.join('\n')}`)).toEqual(lines.map(line => `- ${line}`));
    expect(notes(`# T\n\n## A\n\n${lines.join('\n')}`)).toEqual([]);
  });

  it('is no list of lines where it was only wrapped', () => {
    const wrapped =
      'Rivers carry sand. Where they slow down, the sand\nStays and makes islands that grow in the end into\nDeltas.';
    expect(body(`# T\n\n## A\n\n${wrapped}`)).toHaveLength(1);
  });
});

describe('notes', () => {
  it('begin with what the author wrote as notes', () => {
    const markdown =
      '# T\n\n## A\n\n- One is here. Two is there.\n- Three\n\nProse.\n\n::: notes\nSlowly.\n:::';
    expect(notes(markdown)).toEqual(['Slowly.', 'One is here. Two is there.', 'Prose.']);
    expect(slideOf(deckOf(markdown), 'A').ownNotes).toBe(1);
  });

  it('hold what is too deep to be followed, below its point', () => {
    const markdown = '# T\n\n## A\n\n- a\n  - b\n    - c\n      - d';
    expect(body(markdown)).toEqual(['- a', '  - b', '    - c']);
    expect(notes(markdown)).toEqual(['c', '- d']);
  });

  it('leave comments out', () => {
    expect(notes('# T\n\n## A\n\n<!-- not for the room -->\n\n- a')).toEqual([]);
  });
});
