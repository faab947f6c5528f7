import type { Image, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import { addMissing } from '../findings.ts';
import { isTitleSlide } from '../title-slide.ts';
import type { ArrangedDeck, DeckSlide, Findings } from '../types.ts';
import { isColour } from '../wishes.ts';

/** What Marp asks of a picture in its alternative text, and what is left of that. */
interface Asked {
  readonly words: readonly string[];
  readonly alt: string;
}

/** The blocks of a slide without its backgrounds, and those as attributes. */
export interface Pictured {
  readonly nodes: RootContent[];
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Takes `![bg](…)` off a slide: one behind everything becomes its background, one beside the text stays as a
 * picture. Sizes and filters go from the alternative texts of all pictures.
 */
export function takeBackgrounds(
  nodes: readonly RootContent[],
  slide: DeckSlide,
  deck: ArrangedDeck,
): Pictured {
  const values: Record<string, string> = {};
  const isTitle = slide.line === 1 && isTitleSlide(nodes);
  const decide = (image: Image): Image | undefined => {
    const asked = readAsked(image.alt ?? '');
    const line = image.position?.start.line ?? slide.line;
    tellFilters(asked.words, line, deck.findings);
    if (!asked.words.includes('bg')) return { ...image, alt: asked.alt };
    const side = asked.words.find(word => SIDE.test(word));
    const taken = 'background-image' in values || 'background-color' in values;
    if (!side && !taken && !isTitle) {
      Object.assign(values, backgroundOf(image, asked.words));
      return undefined;
    }
    if (isTitle) {
      addMissing(deck.findings, 'background of the title slide', line, 'nothing');
      return undefined;
    }
    addMissing(
      deck.findings,
      side ? `split background (${side.split(':')[0]})` : 'second background',
      line,
      'picture',
    );
    return { ...image, alt: asked.alt };
  };
  return { nodes: nodes.flatMap(node => withoutEmpty(node, decide)), values };
}

const SIDE = /^(?:left|right)(?::\d+%)?$/;

function withoutEmpty(node: RootContent, decide: (image: Image) => Image | undefined): RootContent[] {
  if (node.type === 'image') return [decide(node)].flatMap(image => image ?? []);
  if (!('children' in node)) return [node];
  const children = (node.children as RootContent[]).flatMap(child => withoutEmpty(child, decide));
  const lost = children.length < node.children.length;
  if (lost && node.type === 'paragraph' && children.every(isBlank)) return [];
  return [
    {
      ...node,
      children: lost && node.type === 'paragraph' ? trimmed(children) : children,
    } as Parents as RootContent,
  ];
}

function isBlank(node: RootContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Line ends that stood beside a picture are gone with it. */
function trimmed(children: RootContent[]): Paragraph['children'] {
  const from = children.findIndex(child => !isBlank(child));
  return children.slice(from, children.findLastIndex(child => !isBlank(child)) + 1) as PhrasingContent[];
}

function readAsked(alt: string): Asked {
  const parts = alt.split(SPACES).filter(part => part !== '');
  const isBackground = parts.includes('bg');
  const words = parts.filter(part => KEYWORD.test(part) || (isBackground && BACKGROUND_WORD.test(part)));
  return { words, alt: parts.filter(part => !words.includes(part)).join(' ') };
}

const SPACES = /\s+/;
const FILTER =
  /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|saturate|sepia)(?::\S+)?$/;
const KEYWORD =
  /^(?:bg|(?:w|h|width|height):\S+|opacity(?::\S+)?|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|saturate|sepia):\S+|center)$/;
const BACKGROUND_WORD =
  /^(?:left|right|vertical|cover|contain|fit|auto|\d+(?:\.\d+)?%|(?:left|right):\d+%|blur|brightness|contrast|grayscale|hue-rotate|invert|saturate|sepia|drop-shadow)$/;

function tellFilters(words: readonly string[], line: number, findings: Findings): void {
  if (words.some(word => FILTER.test(word))) addMissing(findings, 'filters on pictures', line, 'picture');
}

function backgroundOf({ url }: Image, words: readonly string[]): Record<string, string> {
  if (isColour(url)) return { 'background-color': url };
  const size = words.map(word => SIZES[word] ?? (PERCENT.test(word) ? word : undefined)).find(found => found);
  const opacity = words.map(word => OPACITY.exec(word)?.[1]).find(found => found);
  return {
    'background-image': url,
    ...(size ? { 'background-size': size } : {}),
    ...(opacity ? { 'background-opacity': opacity } : {}),
  };
}

const SIZES: Readonly<Record<string, string>> = {
  cover: 'cover',
  contain: 'contain',
  fit: 'contain',
  auto: 'auto',
};
const PERCENT = /^\d+(?:\.\d+)?%$/;
const OPACITY = /^opacity:(0?\.\d+|[01])$/;
