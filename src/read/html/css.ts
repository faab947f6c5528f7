import type { Element, Root } from 'hast';
import type { Indent, TextLook } from '../office/text-look.ts';
import { isCodeFont } from '../office/text-look.ts';
import { classesOf, findElements, hastText, propertyOf } from './hast.ts';

/** Declarations by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** What the style sheets in a page, and `style` attributes, say of an element. */
export type DeclarationsOf = (element: Element) => Declarations;

/** Reads the rules for classes, which is how word processors write looks; all other rules are passed over. */
export function readStyleSheets(root: Root): DeclarationsOf {
  const classes = new Map<string, Map<string, string>>();
  for (const style of findElements(root, ({ tagName }) => tagName === 'style')) {
    for (const [, selectors = '', body = ''] of hastText(style).slice(0, LONGEST_SHEET).matchAll(RULE)) {
      for (const selector of selectors.split(',')) {
        const name = CLASS_SELECTOR.exec(selector.trim())?.[1];
        if (name) classes.set(name, new Map([...(classes.get(name) ?? []), ...readDeclarations(body)]));
      }
    }
  }
  return element => {
    const own = readDeclarations(propertyOf(element, 'style') ?? '');
    const named = classesOf(element).flatMap(name => [...(classes.get(name) ?? [])]);
    return new Map([...named, ...own]);
  };
}

const LONGEST_SHEET = 500_000;
const RULE = /([^{}]{1,2000})\{([^{}]{0,5000})\}/g;
const CLASS_SELECTOR = /^[a-z0-9]*\.([\w-]+)$/i;
const COMMENT = /\/\*[\s\S]*?\*\//g;

function readDeclarations(text: string): Map<string, string> {
  const entries = text
    .replace(COMMENT, '')
    .split(';')
    .map(part => part.split(/:(.*)/s))
    .flatMap(
      ([name = '', value = '']): Array<[string, string]> =>
        name.trim() === '' ? [] : [[name.trim().toLowerCase(), value.trim().toLowerCase()]],
    );
  return new Map(entries);
}

/** The look that declarations give to text. */
export function lookOfCss(css: Declarations): TextLook {
  const look: { -readonly [K in keyof TextLook]: TextLook[K] } = {};
  const weight = css.get('font-weight');
  if (weight !== undefined) look.bold = /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;
  const slant = css.get('font-style');
  if (slant !== undefined) look.italic = /^(?:italic|oblique)/.test(slant);
  const line = css.get('text-decoration') ?? css.get('text-decoration-line');
  if (line !== undefined)
    Object.assign(look, { strike: /line-through/.test(line), underline: /underline/.test(line) });
  const raised = css.get('vertical-align');
  if (raised === 'super') look.raised = 'superscript';
  else if (raised === 'sub') look.raised = 'subscript';
  const font = css.get('font-family');
  if (font !== undefined) look.code = isCodeFont(font);
  const size = lengthOf(css.get('font-size'));
  if (size !== undefined) look.size = size / 10;
  return look;
}

/** Where the lines of a paragraph begin. */
export function indentOfCss(css: Declarations): Indent {
  const [left, firstLine] = [lengthOf(css.get('margin-left')), lengthOf(css.get('text-indent'))];
  return { ...(left === undefined ? {} : { left }), ...(firstLine === undefined ? {} : { firstLine }) };
}

/** Hidden by its style: by Word, or from everybody. */
export function isHiddenByCss(css: Declarations): boolean {
  return css.get('display') === 'none' || css.get('mso-hide') === 'all';
}

const LENGTH = /^(-?[\d.]+)(pt|px|in|cm|mm)$/;
/** Twentieths of a point in each unit. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, px: 15, in: 1440, cm: 567, mm: 56.7 };

function lengthOf(value: string | undefined): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(value ?? '') ?? [];
  const factor = UNITS[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
