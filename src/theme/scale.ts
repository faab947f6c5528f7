import type { Spacing, ThemeTokens, TypeScale } from '../model/artifact.ts';

/** All sizes beside those of the body, in CSS pixels. */
export function typeScaleOf({ scale }: Pick<ThemeTokens, 'scale'>): TypeScale {
  return { ...TYPE_SCALE, ...scale };
}

/** All distances, in CSS pixels. */
export function spacingOf({ space }: Pick<ThemeTokens, 'space'>): Spacing {
  return { ...SPACING, ...space };
}

/** For themes that say nothing of them. */
const TYPE_SCALE: TypeScale = {
  titleLineHeight: 1.12,
  titleWeight: 600,
  titleTracking: -0.011,
  deckTitle: [82, 64, 50],
  subtitle: 34,
  sectionTitle: [62, 50, 40],
  sectionList: [28, 24],
  numeral: [210, 150, 100],
  statement: [66, 50],
  quotation: [50, 44, 36, 30],
  caption: 24,
  groupLabel: { size: 1, lineHeight: 1.25, asTitle: false },
  small: 17,
  footnote: 19,
};

const SPACING: Spacing = {
  head: 112,
  headTop: 0,
  eyebrow: 32,
  belowHead: 24,
  aboveFoot: 72,
  gaps: [0.5, 0.5, 0.5, 0.44, 0.36],
  column: 64,
  row: 36,
  groupRule: 16,
  agendaNumeral: 72,
  numeralColumn: 240,
  numeralAbove: 0,
};
