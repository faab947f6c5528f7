import type { RootContent } from 'mdast';
import { noHeadingFor } from '../../message/dialects.ts';
import type { Attributes } from '../../model/nodes.ts';
import { placeOfLines } from '../../model/place.ts';
import { addLooks, addMissing } from './findings.ts';
import { wishFor } from './slides.ts';
import type { ArrangedDeck, DeckSlide, Findings } from './types.ts';

/** Gives a slide what was asked for it. Its heading carries that; without one, the author is told. */
export function giveWishes(
  nodes: readonly RootContent[],
  wishes: Attributes,
  slide: DeckSlide,
  { path, findings }: Pick<ArrangedDeck, 'path' | 'findings'>,
): RootContent[] {
  const names = [...Object.keys(wishes.values), ...wishes.classes.map(name => `class ${name}`)];
  if (names.length === 0 && wishes.id === undefined) return [...nodes];
  const given = wishFor(nodes, wishes);
  if (given) return given;
  const picture = wishes.values['background-image'];
  if (picture !== undefined) {
    addMissing(findings, 'background of a slide without a heading', slide.line, 'picture');
    return [...nodes, pictureAlone(picture, slide)];
  }
  const told = findings.messages.some(({ rule }) => rule === 'no-heading-for');
  if (names.length > 0 && !told) findings.messages.push(noHeadingFor(path, slide.line, names));
  return [...nodes];
}

function pictureAlone(url: string, { line, opening }: DeckSlide): RootContent {
  const position = opening?.position ?? placeOfLines(line);
  return { type: 'paragraph', children: [{ type: 'image', url, alt: '', position }], position };
}

/** Classes of slides that mean something here; those that only say how a tool's own themes look are named once. */
export function classesOf(text: string, line: number, findings: Findings): string[] {
  return text
    .split(SEPARATORS)
    .filter(name => name !== '')
    .flatMap(name => {
      if (DARK.has(name)) return ['dark'];
      if (!LOOKS.has(name)) return [name];
      addLooks(findings, `class ${name}`, line);
      return [];
    });
}

const SEPARATORS = /[\s,"'[\]]+/;
const DARK: ReadonlySet<string> = new Set(['invert', 'inverse', 'dark']);
/** Of the themes that come with the tools. */
const LOOKS: ReadonlySet<string> = new Set(
  'lead gaia center middle top bottom left right title-slide clear large text-center text-left text-right'.split(
    ' ',
  ),
);

/** The address in `url(…)`, with its quotation marks gone; a text without `url` as it is. */
export function addressIn(text: string): string {
  const inside = URL_FUNCTION.exec(text.trim())?.[1] ?? text;
  return inside.trim().replace(QUOTES, '$2');
}

const URL_FUNCTION = /^url\(([\s\S]*)\)$/i;
const QUOTES = /^(["'])([\s\S]*)\1$/;

/** True for what can only be the name or number of a colour. */
export function isColour(text: string): boolean {
  return COLOUR.test(text.trim());
}

const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\))$/i;
