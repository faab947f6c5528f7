import type { ThemeTokens, TypeScale } from '../model/artifact.ts';
import type { Aspect } from '../model/meta.ts';
import { spacingOf, typeScaleOf } from './scale.ts';

/** The tokens of a theme for slides of another shape: body text keeps its size, large titles get narrower. */
export function withAspect(tokens: ThemeTokens, aspect: Aspect | undefined): ThemeTokens {
  const box = aspect ? BOXES[aspect] : tokens.box;
  if (box.width === tokens.box.width && box.height === tokens.box.height) return tokens;
  const share = box.width / tokens.box.width;
  const narrow = (size: number) => Math.round(size * Math.min(1, share));
  const space = spacingOf(tokens);
  return {
    ...tokens,
    box,
    margin: { ...tokens.margin, x: inGrid(tokens.margin.x * Math.min(1, share)) },
    titleSize: Math.round(tokens.titleSize * Math.min(1, Math.sqrt(share))),
    scale: narrowTitles(typeScaleOf(tokens), narrow),
    space: {
      ...space,
      column: inGrid(space.column * Math.min(1, share)),
      numeralColumn: inGrid(space.numeralColumn * Math.min(1, share)),
    },
  };
}

const BOXES: Readonly<Record<Aspect, ThemeTokens['box']>> = {
  '16:9': { width: 1280, height: 720 },
  '16:10': { width: 1280, height: 800 },
  '4:3': { width: 960, height: 720 },
};

/** The rhythm that all distances keep, in CSS pixels. */
const GRID = 8;

function inGrid(length: number): number {
  return Math.round(length / GRID) * GRID;
}

function narrowTitles(scale: TypeScale, narrow: (size: number) => number): TypeScale {
  const [short, long, longest] = scale.deckTitle;
  const [section, denseSection, densestSection] = scale.sectionTitle;
  const [numeral, denseNumeral, densestNumeral] = scale.numeral;
  const [statement, titledStatement] = scale.statement;
  return {
    ...scale,
    deckTitle: [narrow(short), narrow(long), narrow(longest)],
    sectionTitle: [narrow(section), narrow(denseSection), narrow(densestSection)],
    numeral: [narrow(numeral), narrow(denseNumeral), narrow(densestNumeral)],
    statement: [narrow(statement), narrow(titledStatement)],
  };
}
