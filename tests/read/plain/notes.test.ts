import { describe, expect, it } from 'vitest';
import { drawOutline } from './draw-outline.ts';

describe('notes lines', () => {
  it('with text on them are notes by themselves', () => {
    expect(drawOutline('Frost\n- ice\nNotes: ask who has seen a glacier\n- snow\nHeat\n- dust')).toBe(
      '# Frost\n- ice\n(notes)\n  “ask who has seen a glacier”\n- snow\n# Heat\n- dust',
    );
  });

  it.each(['หมายเหตุ: ', 'บันทึก:', 'ໝາຍເຫດ: ', 'កំណត់ចំណាំ៖ '])('may begin with “%s”', mark => {
    expect(drawOutline(`Frost\n- ice\n${mark}x\nHeat\n- dust`)).toBe(
      '# Frost\n- ice\n(notes)\n  “x”\n# Heat\n- dust',
    );
  });

  it('alone on their line take all up to the next heading', () => {
    expect(drawOutline('Frost\n- ice\n\nNotizen:\nDen Film zeigen.\n- bis Minute 3\n\nHeat\n- dust')).toBe(
      '# Frost\n- ice\n(notes)\n  “Den Film zeigen.”\n  - bis Minute 3\n# Heat\n- dust',
    );
  });

  it('leave labels and their details as they are', () => {
    const drawn = drawOutline(
      'Talk\nFrost\n- Ice\n- It grows by a tenth when it forms, and splits the stone.\nNotes: bring a bottle\n- It floats on the water that it was.\n- Snow\n- It keeps the ground below it warm all winter.\nHeat\n- Dust\n- It rises wherever the grass has gone.',
    );
    expect(drawn).toContain(
      '- Ice\n  - It grows by a tenth when it forms, and splits the stone.\n  - It floats on the water that it was.\n(notes)\n  “bring a bottle”\n- Snow\n',
    );
  });
});
