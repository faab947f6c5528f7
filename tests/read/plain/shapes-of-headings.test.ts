import { describe, expect, it } from 'vitest';
import { drawOutline } from './draw-outline.ts';

describe('an equation without a mark', () => {
  it('is a point, also above points and in capitals', () => {
    expect(
      drawOutline(
        'Acids\n\nWater:\nKw = [H3O+][OH-]\n- small\n\nReaction:\nHCO3- + H+ -> H2CO3\n\nEnd:\n- salt',
      ),
    ).toBe(
      'title: Acids\n# Water\n- Kw = [H3O+][OH-]\n- small\n# Reaction\n- HCO3- + H+ -> H2CO3\n# End\n- salt',
    );
  });

  it('heads what it opens', () => {
    expect(drawOutline('Light\n\nWaves\n- long\n\nE = h f\n- quanta')).toContain('# E = h f');
  });
});

describe('lines of capitals', () => {
  const seminar =
    'Reading\nPLAN\n10 min - Start\n20 min - Groups\nGROUP WORK\nA: Narrators\nB: Science\nOUTLOOK\nNext: chapter 4';

  it('are headings where three of them stand apart, without blank lines', () => {
    expect(drawOutline(seminar)).toBe(
      'title: Reading\n# PLAN\n- 10 min - Start\n- 20 min - Groups\n# GROUP WORK\n- A: Narrators\n- B: Science\n# OUTLOOK\n- Next: chapter 4',
    );
  });

  it('are points where they stand below one another', () => {
    expect(drawOutline('Bodies\nNATO\nUNESCO\nWHO ALSO\nRules\n- few')).toContain('- NATO');
  });
});

describe('a block that opens with two headings', () => {
  it('has the first above the others', () => {
    expect(
      drawOutline(
        'Care\n\nAims\n- safe\n\nRisks\nPain\n- redness\nShock\n- itching\n\nCase\n- a woman of 72',
      ),
    ).toBe(
      'title: Care\n# Aims\n- safe\n# Risks\n## Pain\n- redness\n## Shock\n- itching\n# Case\n- a woman of 72',
    );
  });

  it('has one level where blank lines do not tell', () => {
    expect(drawOutline('Care\nAims\n- safe\nRisks\nPain\n- redness\nCase\n- a woman')).toContain('\n# Pain');
  });
});
