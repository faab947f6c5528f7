import { describe, expect, it } from 'vitest';
import { drawOutline, text } from './draw-outline.ts';

const TIDES = text`
  The tides of the North Sea
  What moves the water
  - The pull of the moon
  - The side that faces the moon is pulled harder than the centre of the earth.
  - The far side is left behind, and so a second bulge forms there.
  - The pull of the sun
  - It is not half as strong, since the sun is so much farther away.
  Why harbours differ
  - Every basin answers in its own time.
  - In a funnel the wave is squeezed. It rises as it runs in.
  Reading a tide table
  - Springs and neaps
  - When sun and moon pull together the range is largest.
  - A week later they pull across each other.
`;

describe('flat labels', () => {
  it('own the sentences after them, where the document is written so', () => {
    expect(drawOutline(TIDES)).toBe(text`
      title: The tides of the North Sea
      # What moves the water
      - The pull of the moon
        - The side that faces the moon is pulled harder than the centre of the earth.
        - The far side is left behind, and so a second bulge forms there.
      - The pull of the sun
        - It is not half as strong, since the sun is so much farther away.
      # Why harbours differ
      - Every basin answers in its own time.
      - In a funnel the wave is squeezed. It rises as it runs in.
      # Reading a tide table
      - Springs and neaps
        - When sun and moon pull together the range is largest.
        - A week later they pull across each other.
    `);
  });

  it('stay points when the author says so', () => {
    expect(drawOutline(TIDES, { labels: 'off' })).not.toContain('  - ');
  });

  it('are not made of short points that merely stand before long ones', () => {
    const drawn = drawOutline(text`
      Soil
      What it is made of
      - Sand
      - Silt and clay are finer than sand, and hold water in the gaps between their grains for much longer.
      - Humus
      - Air
      - About half of a good soil is empty space, which water and air share.
      How it ages
      - Rain washes lime out of the upper layers, so that old soils turn sour unless somebody limes them.
      - Podzol
      - Laterite
    `);
    expect(drawn).not.toContain('  - ');
  });

  it('are not made where a single list of the document could be read so', () => {
    const drawn = drawOutline(text`
      Bread
      Dough
      - Flour
      - It must be strong enough to hold the gas that the yeast makes.
      Oven
      - Hot
      - Steam
      - Stone
      Table
      - Butter
      - Salt
    `);
    expect(drawn).not.toContain('  - ');
  });

  it('say why they were taken for labels', async () => {
    const { readPlainText } = await import('../../../src/read/plain/index.ts');
    const { reasons } = readPlainText({ path: 'tides.txt', contents: TIDES }, {});
    expect(reasons.find(reason => reason.line === 3)?.why).toBe('label: followed by 2 sentences');
  });
});

describe('colon labels', () => {
  it('own the bullets right below a bare line that ends in a colon', () => {
    expect(
      drawOutline(text`
        Glass
        Colours come from metals.
        Common ones:
        - cobalt
        - copper

        Uses:
        - windows
        - lenses
      `),
    ).toBe(text`
      # Glass
      “Colours come from metals.”
      - Common ones:
        - cobalt
        - copper
      # Uses
      - windows
      - lenses
    `);
  });

  it('stand below the bare heading above them, blank lines or none', () => {
    expect(
      drawOutline('Blood\nSmall circuit:\n- lungs\nLarge circuit:\n- body\nLymph\nVessels:\n- thin'),
    ).toBe(text`
      # Blood
      - Small circuit:
        - lungs
      - Large circuit:
        - body
      # Lymph
      - Vessels:
        - thin
    `);
    expect(drawOutline('Blood\n\nSmall circuit:\n- lungs\nLarge circuit:\n- body\n\nLymph\n- thin')).toBe(
      '# Blood\n- Small circuit:\n  - lungs\n- Large circuit:\n  - body\n# Lymph\n- thin',
    );
    expect(
      drawOutline('Blood\n\nSmall circuit:\n- lungs\n\nLarge circuit:\n- body\n\nLymph\n\nVessels:\n- thin'),
    ).toBe(text`
      # Blood
      ## Small circuit
      - lungs
      ## Large circuit
      - body
      # Lymph
      ## Vessels
      - thin
    `);
  });

  it('among bullets own the next ones only where the whole list is built so', () => {
    expect(
      drawOutline(
        'Court\nParties\n- Claimant:\n- sues\n- pays first\n- Defendant:\n- answers\nRoom\n- bench\n- bar',
      ),
    ).toBe(text`
      title: Court
      # Parties
      - Claimant:
        - sues
        - pays first
      - Defendant:
        - answers
      # Room
      - bench
      - bar
    `);
    expect(
      drawOutline('Court\nParties\n- claimant\n- orders:\n- by motion\n- ex officio\nRoom\n- bench'),
    ).not.toContain('  - ');
  });
});
