import { describe, expect, it } from 'vitest';
import { drawOutline, text } from './draw-outline.ts';

describe('numbers that count the parts of a document', () => {
  it('are headings also where a line or a text without a mark stands among their points', () => {
    expect(
      drawOutline(text`
        The violin
        Strings, 3rd lecture

        1. Wood
        - spruce above
        - maple below

        2. Varnish
        Nobody knows what the old makers took, and every maker of today has a secret of his own.

        3. Cities
        Cremona – Stradivari
        Absam – Stainer

        Read: chapter 4`),
    ).toContain('# 1. Wood\n- spruce above\n- maple below\n# 2. Varnish\n“Nobody');
  });

  it('are those in the digits of a script, too', () => {
    expect(drawOutline('แม่น้ำ\n\n๑. ต้นน้ำ\n- น้ำพุ\n\n๒. คำถาม\nแม่น้ำนี้ไหลไปไหน?\n\n๓. ปากน้ำ\n- ดินดอน')).toBe(
      'title: แม่น้ำ\n# ๑. ต้นน้ำ\n- น้ำพุ\n# ๒. คำถาม\n- แม่น้ำนี้ไหลไปไหน?\n# ๓. ปากน้ำ\n- ดินดอน',
    );
  });

  it('have the numbers below them as headings, bare lines as points', () => {
    expect(
      drawOutline(
        'Soil\n1 Layers\n1.1 Humus\nleaves\nroots\n1.2 Clay\nholds water\n2 Life\n2.1 Worms\ndig\n2.2 Fungi\ntrade',
      ),
    ).toBe(
      'title: Soil\n# 1 Layers\n## 1.1 Humus\n- leaves\n- roots\n## 1.2 Clay\n- holds water\n# 2 Life\n## 2.1 Worms\n- dig\n## 2.2 Fungi\n- trade',
    );
  });

  it('stand beside an introduction and a summary without a number', () => {
    const prose =
      'The judge asked once more, and once more the answer of the witness was another than before.';
    expect(
      drawOutline(`May one lie?\nIntroduction\n${prose}\nI. No\n- trust\nII. Yes\n- tact\nEnd\n${prose}`),
    ).toBe(
      `title: May one lie?\n# Introduction\n“${prose}”\n# I. No\n- trust\n# II. Yes\n- tact\n# End\n“${prose}”`,
    );
  });

  it('have headings without a number below them, up to the next blank line', () => {
    expect(
      drawOutline(
        'Families\n\n1. Then\n- kin\n\n2. Now\nTheory A\n- free\nTheory B\n- unfree\n\nAsked in exams:\nIs it an institution?',
      ),
    ).toBe(
      'title: Families\n# 1. Then\n- kin\n# 2. Now\n## Theory A\n- free\n## Theory B\n- unfree\n# Asked in exams\n- Is it an institution?',
    );
  });

  it('are told from the list of them at the top', () => {
    expect(drawOutline('OWLS\n\nPLAN\n1. Ears\n2. Eyes\n\n1. EARS\n- uneven\n\n2. EYES\n- fixed')).toBe(
      'title: OWLS\n# PLAN\n1. Ears\n2. Eyes\n# 1. EARS\n- uneven\n# 2. EYES\n- fixed',
    );
  });

  it('are points where a bare heading stands over them and others follow', () => {
    expect(
      drawOutline('Bread\nDough\n1. Mix\n- flour\n2. Rest\n- an hour\nOven\n- heat\nTable\n- butter'),
    ).toBe(
      'title: Bread\n# Dough\n1. Mix\n  - flour\n2. Rest\n  - an hour\n# Oven\n- heat\n# Table\n- butter',
    );
  });

  it('go on behind parts that are left out', () => {
    expect(drawOutline('Rome\n\nI. Senate\n- old\n\nII. Army\n- large\n\nVI. Fall\n- slow')).toContain(
      '# VI. Fall',
    );
  });
});

describe('lines that begin small', () => {
  it('stand for themselves where the line above begins small, or a term opens them', () => {
    expect(
      drawOutline(
        'Tests\n\tAssumptions\n\t\tindependent observations of one kind\n\t\troughly normal populations, or many in each group\n\t\tequal variances\n\tSteps\n\t\tCount\n\t\tCompare',
      ),
    ).toContain('- equal variances');
    expect(
      drawOutline(
        'Cell\n1. Pumps\nSodium leaves and potassium enters, at the cost of ATP\nsecondary: symport\n2. Ends\n- pores',
      ),
    ).toContain('secondary: symport');
  });
});
