import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/index.ts';
import { overflowMessages } from '../../src/lint/overflow.ts';
import type { MeasuredSlide } from '../../src/model/measured-slide.ts';
import { readOutline } from '../../src/read/index.ts';

const deck = composeDeck(
  readOutline({
    path: 'tides.txt',
    contents:
      'Tides\nSprings and neaps\n- At new moon both pull along one line.\n- At half moon they pull across.\n',
  }),
);
const id = deck.sections.flatMap(section => section.slides)[1]?.id ?? '';

function said(measured: Partial<MeasuredSlide>): Array<[string, number | undefined, string]> {
  return overflowMessages(deck, [{ id, shrunk: 1, findings: [], ...measured }]).map(
    ({ level, place, text }) => [level, place?.start.line, text],
  );
}

describe('overflowMessages', () => {
  it('is silent where all fits', () => {
    expect(said({})).toEqual([]);
  });

  it('names the slide, and points to the line whose text leaves it', () => {
    const findings = [
      { kind: 'outside', sides: { bottom: 12, right: 1 }, text: 'At half moon they' } as const,
    ];
    expect(said({ findings })).toEqual([
      [
        'error',
        4,
        'Slide 2 “Springs and neaps”: “At half moon they” leaves the safe area by 12 pixels at the bottom and 1 pixel on the right',
      ],
    ]);
  });

  it('points to the slide where what is cut off has no line of its own', () => {
    const findings = [{ kind: 'clipped', sides: { bottom: 30 }, element: 'table' } as const];
    expect(said({ findings })).toEqual([
      ['error', 2, 'Slide 2 “Springs and neaps”: the table is cut off by 30 pixels at the bottom'],
    ]);
  });

  it('warns of what was set smaller', () => {
    expect(said({ shrunk: 0.92 })).toEqual([
      [
        'warning',
        2,
        'Slide 2 “Springs and neaps” is set at 92 % of its size: its fonts are wider here than expected',
      ],
    ]);
  });
});
