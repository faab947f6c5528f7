import { describe, expect, it } from 'vitest';
import { makeHandout } from './make-handout.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const CELLS = lines(
  '---',
  'title: How cells get their energy',
  'lang: en',
  '---',
  '',
  '# Inside the cell',
  '',
  '## Where it happens',
  '',
  '- The ==mitochondrion== turns sugar into ==adenosine triphosphate==. Most *mitochondrions* are old[^old].',
  '- See [the atlas](https://example.org/Mitochondrion).',
  '- **Adenosine** triphosphate is never stored.',
  '',
  '![A mitochondrion, cut open](cell.png)',
  '',
  '| Where | What |',
  '|---|---|',
  '| mitochondrion | energy |',
  '',
  '## Why do muscles burn?',
  '',
  '[^old]: A Mitochondrion was once a bacterium.',
);
const guided = { layout: 'guided' } as const;
const answers = ['mitochondrion', 'adenosine triphosphate', 'adenosine'];

describe('guided notes', () => {
  it('have a numbered blank for every key term, wherever it stands', async () => {
    const { built } = await makeHandout(CELLS, guided);
    const code = String(built.artifactsBy.get('handout')?.[0]?.contents);
    const numbers = [...code.matchAll(/\bblank\((\d+), \d+\)/g)].map(match => Number(match[1]));
    expect([...new Set(numbers)].sort()).toEqual([1, 2]);
    expect(numbers.filter(number => number === 1)).toHaveLength(4);
  });

  it('hold no answer for students: not in texts, tags, bookmarks, addresses or attachments', async () => {
    const made = await makeHandout(CELLS, guided);
    const everywhere = [
      made.text.replace(/-\s*\n/g, ''),
      made.text.replace(/\s+/g, ' '),
      made.raw,
      ...made.bookmarks,
      ...made.alternatives,
      ...made.attachments,
    ].join('\n');
    for (const answer of answers) expect(everywhere.toLowerCase()).not.toContain(answer);
  });

  it('are filled in for the lecturer', async () => {
    const made = await makeHandout(CELLS, { ...guided, audience: 'lecturer' });
    for (const answer of answers) expect(made.text.toLowerCase()).toContain(answer);
  });

  it('have room to write below a question', async () => {
    const { built } = await makeHandout(CELLS, guided);
    expect(String(built.artifactsBy.get('handout')?.[0]?.contents)).toMatch(/#room\(\d\)/);
  });

  it('keep what a title gives away, and say so', async () => {
    const made = await makeHandout(
      lines('# Osmosis', '', '## A', '', '- ==Osmosis== moves ==water==.'),
      guided,
    );
    expect(made.rules).toContain('key-term-given-away');
    expect(made.text).toContain('Osmosis moves');
    expect(made.text).not.toContain('water');
  });

  it('find blanks in an outline that marks none: bold words, labels, names and dates', async () => {
    const plain = lines(
      'The tides',
      'Who found out',
      '- The law was written down by Isaac Newton.',
      '- It was printed on 5 July 1687.',
      'What it says',
      '- The pull is called **gravity**.',
    );
    const made = await makeHandout(plain, guided);
    for (const answer of ['Isaac Newton', '5 July 1687', 'gravity']) expect(made.text).not.toContain(answer);
    expect(made.text).toContain('The law was written');
  });

  it('take the beginning of the line for no name, nor a noun of German for one', async () => {
    const german = lines('---', 'lang: de', '---', '# Die Flut', '', '- Der Mond zieht an der Erde.');
    const made = await makeHandout(german, guided);
    expect(made.text).toContain('Der Mond zieht an der Erde.');
    expect(made.rules).toContain('nothing-to-fill');
  });

  it.each([
    ['what a line explains', 'ru', '- Уязвимость — это слабое место системы защиты.', 'Уязвимость'],
    [
      'the longest word, where nothing else stands out',
      'en',
      '- A plan for incidents is countermeasures written down.',
      'countermeasures',
    ],
    [
      'the longest noun, where nouns have capitals',
      'de',
      '- Jeder eingebettete Rechner hat einen Zustandsregler.',
      'Zustandsregler',
    ],
  ])('ask for %s', async (_, lang, point, term) => {
    const outline = `---\ntitle: T\nlang: ${lang}\n---\n\n## S\n\n${point}\n`;
    const open = await makeHandout(outline, { layout: 'text' });
    const made = await makeHandout(outline, { layout: 'guided' });
    expect(open.text).toContain(term);
    expect(made.text).not.toContain(term);
  });

  it('leave the words that are said in every line to be read, and ask for what is said seldom', async () => {
    const common = Array.from({ length: 20 }, (_, river) => `- The **water** of river ${river} runs down.`);
    const plain = lines('# Rivers', '', ...common, '- What lifts it in a stem is **capillarity**.');
    const made = await makeHandout(plain, guided);
    expect(made.text).toContain('water of river 7 runs');
    expect(made.text).not.toContain('capillarity');
  });

  it.each([
    ['auto-scaling', 'https://example.org/docs#auto-scaling-features'],
    ['MS-DOS', 'https://example.org/wiki/MS-DOS'],
    ['carbon dioxide', 'https://example.org/wiki/Carbon_dioxide'],
    ['https://example.org/key', 'https://example.org/key'],
  ])('lead nowhere where the address says the answer: %s', async (term, address) => {
    const made = await makeHandout(lines('# A', '', `- See [==${term}==](${address}) there.`), guided);
    expect(made.raw).not.toContain(address);
    expect(made.rules).not.toContain('key-term-given-away');
  });

  it('take signs of Markdown and of regular expressions for what they are', async () => {
    const made = await makeHandout(
      lines('# A', '', '- ==non-rival (C++)== and ==$5.00?==', '- non-rival (c++)'),
      guided,
    );
    expect(made.text).not.toMatch(/rival|5\.00/i);
  });

  it('see that a title gives a term away that has other spaces', async () => {
    const made = await makeHandout(lines('# 词条化Token', '', '- ==词条化 Token== 是 ==分词==。'), guided);
    expect(made.rules).toContain('key-term-given-away');
    expect(made.text).not.toContain('分词');
  });
});
