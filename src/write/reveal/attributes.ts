import { unknownSlideAttribute, unusableAttribute } from '../../message/rendering.ts';
import type { ThemeTokens } from '../../model/artifact.ts';
import type { Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { FindImage } from '../../render/index.ts';
import { readSlideTime } from '../../text/duration.ts';

export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface AttributeContext {
  /** Of the outline, for messages. */
  readonly path: string;
  readonly tokens: ThemeTokens;
  readonly findImage: FindImage;
  readonly report: (message: Message) => void;
}

/** What a heading asks for, as the attributes that reveal.js knows; anything else is reported and left out. */
export function slideAttributes(slide: Slide, context: AttributeContext): HtmlAttribute[] {
  const spot = { path: context.path, place: slide.place };
  const asked = Object.entries(slide.attributes.values).flatMap(([key, value]): HtmlAttribute[] => {
    const name = key.replace(DATA, '');
    if (SETTINGS.has(name)) return [];
    const rule = RULES[name];
    if (!rule) {
      context.report(unknownSlideAttribute(key, [...Object.keys(RULES), ...SETTINGS], spot));
      return [];
    }
    const made = rule.make(value, context, slide);
    if (made === undefined) context.report(unusableAttribute(key, value, rule.expected, spot));
    return made ? [made] : [];
  });
  return [...asked, ...backgroundOfDark(slide, asked, context)];
}

/** Classes that authors may give a slide; those that reveal.js manages itself are not among them. */
export function askedClasses({ attributes }: Slide): string[] {
  return attributes.classes.filter(name => CLASS_NAME.test(name) && !RESERVED.has(name));
}

const DATA = /^data-/;
const CLASS_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const RESERVED = new Set([
  'present',
  'past',
  'future',
  'stack',
  'stacked',
  'notes',
  'fragment',
  'reveal',
  'slides',
]);
/** Said to Lectern itself, elsewhere. */
const SETTINGS = new Set(['layout', 'detail', 'minutes']);

interface Rule {
  readonly expected: string;
  /** Undefined where the value cannot be used, null where that was reported already. */
  readonly make: (value: string, context: AttributeContext, slide: Slide) => HtmlAttribute | null | undefined;
}

const COLOUR =
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z+-]{1,60}\))$/i;
const LENGTHS = /^[\w\s.,%-]{1,60}$/;

const colour: Rule = {
  expected: 'a colour such as #204060 or teal',
  make: value => (COLOUR.test(value) ? { name: 'data-background-color', value } : undefined),
};
const image: Rule = {
  expected: 'an image file beside the outline',
  make: (value, { findImage }, slide) => {
    const source = findImage(value, slide.place)?.source;
    return source ? { name: 'data-background-image', value: source } : null;
  },
};

const RULES: Readonly<Record<string, Rule>> = Object.assign(Object.create(null), {
  background: { ...colour, make: (...all) => (COLOUR.test(all[0]) ? colour : image).make(...all) },
  'background-color': colour,
  'background-image': image,
  'background-size': matching('background-size', LENGTHS, 'cover, contain or a length'),
  'background-position': matching('background-position', LENGTHS, 'a position such as center or 50% 20%'),
  'background-repeat': matching('background-repeat', /^(?:no-)?repeat(?:-[xy])?$/, 'repeat or no-repeat'),
  'background-opacity': matching('background-opacity', /^(?:0?\.\d+|0|1)$/, 'a number from 0 to 1'),
  transition: matching(
    'transition',
    /^(?:none|fade|slide|convex|concave|zoom)$/,
    'none, fade, slide, convex, concave or zoom',
  ),
  visibility: matching('visibility', /^(?:hidden|uncounted)$/, 'hidden or uncounted'),
  timing: {
    expected: 'a number of seconds, or a time such as “2 min”',
    make: value => (readSlideTime(value) === undefined ? undefined : null),
  },
} satisfies Record<string, Rule>);

function matching(name: string, pattern: RegExp, expected: string): Rule {
  return { expected, make: value => (pattern.test(value) ? { name: `data-${name}`, value } : undefined) };
}

/** The dark of a dark slide reaches the edges of the screen, also below its picture. */
function backgroundOfDark(
  { attributes }: Slide,
  asked: readonly HtmlAttribute[],
  { tokens }: AttributeContext,
): HtmlAttribute[] {
  const wanted =
    attributes.classes.includes('dark') && !asked.some(({ name }) => name === 'data-background-color');
  return wanted && tokens.dark.paper ? [{ name: 'data-background-color', value: tokens.dark.paper }] : [];
}
