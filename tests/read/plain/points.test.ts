import { toString as plainTextOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain/index.ts';
import { drawOutline, text } from './draw-outline.ts';

/** What is read of lines that stand below a heading. */
function under(lines: string): string {
  const drawn = drawOutline(`Frost\n${lines}\n\nHeat\n- dust`);
  return drawn.replace(/^# Frost\n/, '').replace(/\n# Heat\n- dust$/, '');
}

describe('bullet marks', () => {
  it.each(['-', '*', '+', '•', '·', '‣', '◦', '–', '—', '\uF0B7', '►', '→'])('“%s” begins a point', mark => {
    expect(under(`${mark} ice\n${mark} snow`)).toBe('- ice\n- snow');
  });

  it.each(['>', 'o\t'])('“%s” begins a point where it recurs', mark => {
    expect(under(`${mark} ice\n${mark} snow`)).toBe('- ice\n- snow');
  });

  it('a dash needs no space after it, where the document is written so', () => {
    expect(under('-ice grows\n-pipes burst\n-N pipes\n-1963')).toBe(
      '- ice grows\n- pipes burst\n- N pipes\n- 1963',
    );
  });

  it.each(['-5 degrees', '-i', '<- back', '--help'])('“%s” has none', line => {
    expect(under(`- ice\n- snow\n${line}`)).toBe(`- ice\n- snow\n- ${line}`);
  });

  it('a second dash on the line is text', () => {
    expect(under('- ls - lists files\n- rm -r - removes')).toBe('- ls - lists files\n- rm -r - removes');
  });
});

describe('ordinals', () => {
  it('that count make a numbered list', () => {
    expect(under('1. ice\n2. snow\n3. hail')).toBe('1. ice\n2. snow\n3. hail');
    expect(under('3) ice\n4) snow')).toBe('3. ice\n4. snow');
    expect(under('1、冰\n2、雪')).toBe('1. 冰\n2. 雪');
  });

  it('that Markdown does not know stay as written', () => {
    expect(under('a) ice\nb) snow')).toBe('- a) ice\n- b) snow');
    expect(under('（一）冰\n（二）雪')).toBe('- （一） 冰\n- （二） 雪'.replaceAll('） ', '）'));
    expect(under('§ 3 ice\n§ 7 snow')).toBe('- § 3 ice\n- § 7 snow');
    expect(under('๑. น้ำแข็ง\n๒. หิมะ')).toBe('- ๑. น้ำแข็ง\n- ๒. หิมะ');
    expect(under('ก) น้ำแข็ง\nข) หิมะ\nค) ลูกเห็บ')).toBe('- ก) น้ำแข็ง\n- ข) หิมะ\n- ค) ลูกเห็บ');
  });

  it('in the digits of a script stand a level above those of ASCII', () => {
    expect(under('๑. น้ำแข็ง\n1. บาง\n2. หนา\n๒. หิมะ\n1. เปียก')).toBe(
      '- ๑. น้ำแข็ง\n  1. บาง\n  2. หนา\n- ๒. หิมะ\n  1. เปียก',
    );
  });

  it('need no space before a script without spaces', () => {
    expect(under('1.น้ำแข็ง\n2.หิมะ')).toBe('1. น้ำแข็ง\n2. หิมะ');
    expect(under('- 1.5 ล้าน\n- 2.5ล้าน')).toBe('- 1.5 ล้าน\n- 2.5ล้าน');
  });

  it('own the line right below them', () => {
    expect(under('1. ice\nIt grows – and splits.\n2. snow')).toBe(
      '1. ice\n  “It grows – and splits.”\n2. snow',
    );
  });

  it('are told by their count where one stands out of line', () => {
    expect(under('  1. ice\n    a. thin\n 2. snow\n    a. wet\n  3. hail')).toBe(
      '1. ice\n  - a. thin\n2. snow\n  - a. wet\n3. hail',
    );
  });

  it('that jump far stay as written', () => {
    expect(under('2. ice\n7. snow\n15. hail')).toBe('- 2. ice\n- 7. snow\n- 15. hail');
  });

  it('stay numbers where one or two are missing', () => {
    expect(under('1. ice\n2. snow\n4. hail')).toBe('1. ice\n2. snow\n4. hail');
  });

  it('are told by their kind where indents are missing', () => {
    expect(under('1. ice\na. thin\nb. thick\n2. snow\na. wet')).toBe(
      '1. ice\n  - a. thin\n  - b. thick\n2. snow\n  - a. wet',
    );
  });

  it.each([
    '9. November: the wall opens',
    '27.05.1940 Dunkirk',
    '1789: the Bastille',
    'J. Smith disagrees',
    'อ. สมหญิง ใจดี',
  ])('“%s” has none', line => {
    expect(under(`- ice\n- ${line}`)).toBe(`- ice\n- ${line}`);
    expect(drawOutline(`Frost\n- ice\n\n${line}`)).toContain(line);
  });
});

describe('nesting', () => {
  it('deeper than anybody thinks is told, and loses nothing', () => {
    const lines = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(2 * depth)}- level ${depth + 1}`);
    const contents = `Heat\n- dust\n\nFrost\n${lines.join('\n')}`;
    const { messages, tree } = readPlainText({ path: 'x.txt', contents }, {});
    expect(messages.map(({ rule, place }) => [rule, place?.start.line])).toEqual([['too-deep', 29]]);
    expect(plainTextOf(tree)).toContain('level 40');
  });

  it('puts arrows under the dashes that they follow from', () => {
    expect(under('- rain loosens soil\n→ rills form\n- rivers cut\n→ banks fall')).toBe(
      '- rain loosens soil\n  - rills form\n- rivers cut\n  - banks fall',
    );
  });

  it('follows indents, tabs or spaces, one column off or not', () => {
    const drawn = '- ice\n  - thin\n    - black\n  - thick\n- snow';
    expect(under('- ice\n  - thin\n    - black\n  - thick\n- snow')).toBe(drawn);
    expect(under('- ice\n\t- thin\n\t\t- black\n\t- thick\n- snow')).toBe(drawn);
    expect(under('- ice\n    - thin\n        - black\n   - thick\n - snow')).toBe(drawn);
  });

  it('needs no marks', () => {
    expect(under('\tice\n\t\tthin\n\t\tthick\n\tsnow')).toBe('- ice\n  - thin\n  - thick\n- snow');
  });

  it('survives blank lines', () => {
    expect(under('- ice\n\n  - thin\n\n- snow')).toBe('- ice\n  - thin\n- snow');
  });

  it('is ignored when the author says so', () => {
    expect(drawOutline('Frost\n- ice\n  - thin\n- snow\nHeat\n- dust', { bullets: 'flat' })).toBe(
      '# Frost\n- ice\n- thin\n- snow\n# Heat\n- dust',
    );
  });
});

describe('wrapped lines', () => {
  it('are joined where the author’s program broke them', () => {
    expect(
      under(text`
        - When water freezes it needs more room than before, and whatever
          holds it must give way, be it stone or iron.
        - Snow keeps the ground warm.
      `),
    ).toBe(
      '- When water freezes it needs more room than before, and whatever holds it must give way, be it stone or iron.\n- Snow keeps the ground warm.',
    );
  });

  it('are joined in prose, and under a term', () => {
    const drawn = drawOutline(text`
      Frost is the oldest quarryman of all. It works at night,
      asks for no wages, and leaves every spring a little more
      rubble at the foot of the cliff than it found there in
      autumn.

      Permafrost: ground that has not thawed for two years
                  or more, however warm the summer.
    `);
    expect(drawn).toContain('leaves every spring a little more rubble at the foot');
    expect(drawn).toContain('for two years or more, however warm');
  });

  it('are not made of points on one line each', () => {
    expect(under('ice on the road\nsnow on the roof\nhail in the field')).toBe(
      '- ice on the road\n- snow on the roof\n- hail in the field',
    );
  });
});

describe('what stands verbatim', () => {
  it.each([
    'a <gps, population> pair',
    'cold -> ice',
    'tr a < b',
    '[a-z]',
    '$5 and $6',
    'snake_case_name',
    '*ESSENTIAL*',
    'cat f | wc -l',
    'AT&amp;T',
    '~~old~~',
    '1 * 2 * 3',
    'C:\\temp',
    '[x](y)',
  ])('“%s”', written => {
    expect(under(`- ${written}\n- snow`)).toBe(`- ${written}\n- snow`);
  });

  it('keeps clear Markdown', () => {
    expect(under('- **ice** is `H2O`, see [the book](https://example.org/x_y)\n- https://example.org')).toBe(
      '- strong(ice) is code(H2O), see link(the book)\n- link(https://example.org)',
    );
  });

  it('keeps drawings and columns in their places', () => {
    expect(drawOutline('Flow\n- in\n\n  pump --> tank\n    |        |\n    +--------+\n')).toContain(
      'pump --> tank\n  |        |\n  +--------+',
    );
    expect(
      drawOutline(
        'Water\n- cycle\n\nIt goes round:\nsea -> cloud -> rain\n        ^        |\n        +--------+\n',
      ),
    ).toContain('[sea -> cloud -> rain\n        ^        |\n        +--------+]');
    expect(drawOutline('Rain by month\n\nJan   30   10\nFeb   20   12\nMar   25   14\n')).toContain(
      '[Jan   30   10\nFeb   20   12\nMar   25   14]',
    );
  });

  it('keeps fenced code', () => {
    expect(under('- ice\n```c\nint x;\n  - y\n```')).toBe('- ice\n[int x;\n  - y]');
  });
});

describe('places', () => {
  it('point to the line and column that the author wrote', async () => {
    const { readPlainText } = await import('../../../src/read/plain/index.ts');
    const { tree } = readPlainText(
      { path: 'x.txt', contents: '---\ntitle: Ice\n---\n\nFrost\n  - see **ice**\n  - snow' },
      {},
    );
    const list = tree.children[1];
    const item = list?.type === 'list' ? list.children[0] : undefined;
    expect(item?.position?.start).toMatchObject({ line: 6, column: 3 });
    const strong = item?.children[0]?.type === 'paragraph' ? item.children[0].children[1] : undefined;
    expect(strong).toMatchObject({
      type: 'strong',
      position: { start: { line: 6, column: 9 }, end: { line: 6, column: 16 } },
    });
  });
});
