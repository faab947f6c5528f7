import { describe, expect, it } from 'vitest';
import { drawOutline, text } from './draw-outline.ts';

describe('the title', () => {
  it('is the first bare line that headings follow', () => {
    expect(drawOutline('Rivers\nSource\n- spring\nMouth\n- delta')).toBe(
      'title: Rivers\n# Source\n- spring\n# Mouth\n- delta',
    );
  });

  it('is not the first line when points stand right below it', () => {
    expect(drawOutline('Source\n- spring\nMouth\n- delta')).toBe('# Source\n- spring\n# Mouth\n- delta');
  });

  it('is the one heading of the strongest style', () => {
    expect(
      drawOutline(
        'Rivers\n======\n\nA few words on water.\n\nSource\n------\n- spring\n\nMouth\n-----\n- delta',
      ),
    ).toBe('title: Rivers\n“A few words on water.”\n# Source\n- spring\n# Mouth\n- delta');
  });

  it.each(['Prof. Anna Weber', 'anna@example.org', '12.03.2026', 'Петрова Анна Сергеевна'])(
    'is not “%s”',
    first => {
      expect(drawOutline(`${first}\nSource\n- spring\nMouth\n- delta`)).toBe(
        `“${first}”\n# Source\n- spring\n# Mouth\n- delta`.replace(/“(\S+@\S+)”/, '“link($1)”'),
      );
    },
  );

  it('may have the speaker, the term and the place below it', () => {
    expect(drawOutline('Frost\nDr. Anna Weber\nFall 2026\n\n1. Ice\n   - grows\n2. Snow\n   - falls')).toBe(
      'title: Frost\n# 1. Ice\n- grows\n# 2. Snow\n- falls',
    );
  });

  it('gives the deck its author and date from the lines below it', async () => {
    const { readPlainText } = await import('../../../src/read/plain/index.ts');
    const contents = 'Frost\nDr. Anna Weber\nFall 2026\nweber@example.org\n\nIce\n- grows\nSnow\n- falls';
    const { meta, tree } = readPlainText({ path: 'x.txt', contents }, {});
    expect(meta).toMatchObject({ authors: ['Dr. Anna Weber'], date: 'Fall 2026' });
    expect(tree.children[0]).toMatchObject({ type: 'paragraph', children: [{ type: 'link' }] });
  });

  it('may have the part of the course below it', async () => {
    const { readPlainText } = await import('../../../src/read/plain/index.ts');
    const contents = 'Climate\nWeek 3: Frost\n\nIce\n- grows\nSnow\n- falls';
    const { meta, title, tree } = readPlainText({ path: 'x.txt', contents }, {});
    expect([title?.text, meta.subtitle, tree.children.length]).toEqual(['Climate', 'Week 3: Frost', 4]);
  });

  it('may have the speaker, the term and the part below it in Thai', async () => {
    const { readPlainText } = await import('../../../src/read/plain/index.ts');
    const contents =
      'แม่น้ำ: จากภูเขาสู่ทะเล\nบทที่ ๓ น้ำแข็ง\nอ.สมหญิง ใจดี\nภาคเรียนที่ 1/2569\n\nต้นน้ำ\n- น้ำพุ\nปากน้ำ\n- ดินดอน';
    const { meta, title } = readPlainText({ path: 'x.txt', contents }, {});
    expect([title?.text, meta.subtitle, meta.authors, meta.date]).toEqual([
      'แม่น้ำ: จากภูเขาสู่ทะเล',
      'บทที่ ๓ น้ำแข็ง',
      ['อ.สมหญิง ใจดี'],
      'ภาคเรียนที่ 1/2569',
    ]);
  });

  it('stands once when its line is doubled', () => {
    expect(drawOutline('Rivers\n§ 3 Rivers')).toContain('§ 3 Rivers');
    expect(drawOutline('Rivers\nRivers\n\nSource\n- spring\nMouth\n- delta')).toBe(
      'title: Rivers\n# Source\n- spring\n# Mouth\n- delta',
    );
  });
});

describe('headings', () => {
  it('are bare lines with points, blank lines or none', () => {
    const drawn = '# Frost\n- ice\n# Heat\n- dust';
    expect(drawOutline('Frost\n- ice\nHeat\n- dust')).toBe(drawn);
    expect(drawOutline('Frost\n\n- ice\n\n\nHeat\n- dust\n')).toBe(drawn);
  });

  it('are bare lines with indented lines below', () => {
    expect(drawOutline('Frost\n\tice grows\n\tpipes burst\nHeat\n\tdust')).toBe(
      '# Frost\n- ice grows\n- pipes burst\n# Heat\n- dust',
    );
  });

  it('are short lines before prose', () => {
    const prose =
      'Water grows by a tenth when it freezes, and nothing that holds it is strong enough. So stones split.';
    expect(drawOutline(`Frost\n${prose}\nHeat\n- dust`)).toBe(`# Frost\n“${prose}”\n# Heat\n- dust`);
  });

  it.each([
    ['FROST', 'FROST'],
    ['*** Frost ***', 'Frost'],
    ['** Frost **', 'Frost'],
    ['**Frost**', 'Frost'],
    ['----- Frost -----', 'Frost'],
    ['Frost\n-----', 'Frost'],
    ['Frost\n--', 'Frost'],
    ['Frost\n~~~~~~~~', 'Frost'],
    ['=====\nFrost\n=====', 'Frost'],
    ['Frost:', 'Frost'],
    ['## Frost', 'Frost'],
    ['Week 3', 'Week 3'],
    ['Chapter II: Frost', 'Chapter II: Frost'],
    ['Глава 3. Мороз', 'Глава 3. Мороз'],
    ['第一章 霜', '第一章 霜'],
  ])('may be written %j', (written, heading) => {
    const drawn = drawOutline(`Before\n- rain\n\n${written}\n\n- ice\n- snow`);
    expect(drawn.split('\n').map(line => line.replace(/^#+/, '#'))).toEqual([
      '# Before',
      '- rain',
      `# ${heading}`,
      '- ice',
      '- snow',
    ]);
  });

  it('have levels by the rank of their styles', () => {
    expect(
      drawOutline('WINTER\n\nFrost\n- ice\nSnow\n- flakes\n\nSUMMER\n\nHeat\n- dust\nStorm\n- hail'),
    ).toBe('# WINTER\n## Frost\n- ice\n## Snow\n- flakes\n# SUMMER\n## Heat\n- dust\n## Storm\n- hail');
  });

  it('are of one level where the author just varies the style', () => {
    expect(drawOutline('Frost\n- ice\n\nHEAT\n- dust\n\nRain\n- mud')).toBe(
      '# Frost\n- ice\n# HEAT\n- dust\n# Rain\n- mud',
    );
  });

  it('are the outer ordinals where nothing else is a heading', () => {
    expect(
      drawOutline(
        'I. Winter\n  A. Frost\n    1. ice\n    2. snow\nII. Summer\n  A. Heat\n    1. dust\n    2. drought',
      ),
    ).toBe('# I. Winter\n## A. Frost\n1. ice\n2. snow\n# II. Summer\n## A. Heat\n1. dust\n2. drought');
  });

  it('are not acronyms, definitions or lone rules', () => {
    expect(drawOutline('Talks\n- first round\n\nUK - a prime minister\nUSA\nEU\n\nPapers\n- treaty')).toBe(
      '# Talks\n- first round\n- UK - a prime minister\n- USA\n- EU\n# Papers\n- treaty',
    );
    expect(drawOutline('Frost\n- ice\n\n----------\n\nHeat\n- dust')).toBe('# Frost\n- ice\n# Heat\n- dust');
  });

  it('give a long explanation behind an early colon to the prose below', () => {
    const long =
      'which here means every rule that a court applies without anybody having written it down in a statute before';
    expect(drawOutline(`custom: (${long})\n- old\n- certain\n\nstatute\n- new`)).toBe(
      `# custom\n“(${long})”\n- old\n- certain\n# statute\n- new`,
    );
  });
});

describe('a bare line above lines that only look marked', () => {
  it('is a heading before numbers below zero', () => {
    expect(drawOutline('Frost\n\nNights\n-5 °C in May\n-12 °C in March\nDays\n- mild')).toBe(
      'title: Frost\n# Nights\n- -5 °C in May\n- -12 °C in March\n# Days\n- mild',
    );
  });

  it('is none when it is a number below zero itself', () => {
    expect(drawOutline('Frost\n\nNights\n- clear\n-5 °C in May\n- still')).toContain(
      '- clear\n- -5 °C in May\n- still',
    );
  });

  it('is a heading before dates, whatever stands above it', () => {
    const days =
      'Days\n9. November 1989: the wall opens\n3 October 1990: one country\nYears\n1991: Bonn\n1994: Berlin';
    const drawn =
      '# Days\n- 9. November 1989: the wall opens\n- 3 October 1990: one country\n# Years\n- 1991: Bonn\n- 1994: Berlin';
    expect(drawOutline(days)).toBe(drawn);
    expect(drawOutline(`Causes\n- debts\n${days}`)).toBe(`# Causes\n- debts\n${drawn}`);
  });
});

describe('sections of numbered parts', () => {
  it.each([
    [
      '第一章 茶\n一、产地\n- 云南\n二、采摘\n- 春天',
      '# 第一章 茶\n## 一、产地\n- 云南\n## 二、采摘\n- 春天',
    ],
    [
      'Chapter 1 Soil\n1.1 Minerals\n- sand\n1.2 Water\n- held',
      '# Chapter 1 Soil\n## 1.1 Minerals\n- sand\n## 1.2 Water\n- held',
    ],
  ])('are headings where they hold something: %s', (part, drawn) => {
    const next = part
      .replace('一章', '二章')
      .replace('Chapter 1', 'Chapter 2')
      .replace(/^1\.(\d)/gm, '2.$1');
    expect(drawOutline(`${part}\n${next}`)).toContain(drawn);
  });

  it('are points where they hold nothing', () => {
    expect(drawOutline('第一章 茶\n一、产地\n二、采摘\n第二章 水\n一、泉\n二、井')).toBe(
      '# 第一章 茶\n- 一、产地\n- 二、采摘\n# 第二章 水\n- 一、泉\n- 二、井',
    );
  });
});

describe('a web page saved as text', () => {
  const page = text`
    The honey   bee

    The honey bee

    A bee lives in
       a hive with
       many others.
    It is one of the
       few insects that
       we keep.
    The
       queen lays up to
       two thousand eggs.
    1.
    Such
       a hive has one
       queen only.
    2.
    The
       drones live for
       a summer.
  `;

  it('has phrases that go on in the next line, deeper or not', () => {
    expect(drawOutline(page)).toBe(
      [
        'title: The honey   bee',
        '“A bee lives in a hive with many others.”',
        '“It is one of the few insects that we keep.”',
        '“The queen lays up to two thousand eggs.”',
        '1. Such a hive has one queen only.',
        '2. The drones live for a summer.',
      ].join('\n'),
    );
  });
});

describe('a line below the title', () => {
  it.each(['Law of sales, 4th unit', 'Unidad 3. Cuidados del adulto', 'المحاضرة الثالثة'])(
    'is its subtitle: %s',
    async subtitle => {
      const { readPlainText } = await import('../../../src/read/plain/index.ts');
      for (const gap of ['\n\n', '\n']) {
        const contents = `Withdrawal\n${subtitle}${gap}Grounds\n- defect\nEffects\n- return`;
        const { meta, title, tree } = readPlainText({ path: 'x.txt', contents }, {});
        expect([title?.text, meta.subtitle, tree.children.length]).toEqual(['Withdrawal', subtitle, 4]);
      }
    },
  );
});
