import { BRAND_FONT_ROLES, type Brand } from '../model/meta.ts';

/** A line below `brand:` that was left out, and what belongs there, as the end of “expected …”. */
export interface BrandFault {
  readonly key: string;
  readonly expected: string;
}

/** The brand that a mapping describes, without what is wrong in it; undefined for what is no mapping. */
export function brandOf(value: unknown): Brand | undefined {
  if (!(value instanceof Map)) return undefined;
  const texts = TEXTS.flatMap(key => {
    const text = textOf(value.get(key));
    return text === undefined ? [] : [[key, text] as const];
  });
  const colours = entriesOf(value.get('colours') ?? value.get('colors')).flatMap(([role, colour]) => {
    const text = textOf(colour);
    return text === undefined ? [] : [[role, text] as const];
  });
  const fonts = entriesOf(value.get('fonts')).flatMap(([role, files]) =>
    isFontRole(role) && filesOf(files).length > 0 ? [[role, filesOf(files)] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    ...(colours.length > 0 ? { colours: Object.fromEntries(colours) } : {}),
    ...(fonts.length > 0 ? { fonts: Object.fromEntries(fonts) } : {}),
  };
}

/** What of a brand could not be understood. */
export function brandFaults(value: unknown): BrandFault[] {
  return entriesOf(value).flatMap(([key, part]) => {
    if (TEXTS.some(known => known === key))
      return textOf(part) === undefined ? [{ key, expected: `a line such as ${EXAMPLES[key]}` }] : [];
    if (key === 'fonts') return fontFaults(part);
    if (key === 'colours' || key === 'colors') return colourFaults(part);
    return [{ key, expected: 'one of name, logo, colours, fonts' }];
  });
}

const TEXTS = ['name', 'logo'] as const;
const EXAMPLES: Readonly<Record<string, string>> = {
  name: '“name: University of Halle”',
  logo: '“logo: logo.svg”',
};

function fontFaults(fonts: unknown): BrandFault[] {
  if (!(fonts instanceof Map))
    return [{ key: 'fonts', expected: 'lines such as “titles: Campus-Bold.woff2”' }];
  return entriesOf(fonts).flatMap(([role, files]) => {
    if (!isFontRole(role)) return [{ key: role, expected: `one of ${BRAND_FONT_ROLES.join(', ')}` }];
    return filesOf(files).length === 0
      ? [{ key: role, expected: 'the name of a font file, or a list of them' }]
      : [];
  });
}

function colourFaults(colours: unknown): BrandFault[] {
  if (!(colours instanceof Map)) return [{ key: 'colours', expected: 'lines such as “accent: "#00558c"”' }];
  return entriesOf(colours)
    .filter(([, colour]) => textOf(colour) === undefined)
    .map(([key]) => ({ key, expected: 'a colour in quotation marks, such as "#00558c"' }));
}

function isFontRole(role: string): role is (typeof BRAND_FONT_ROLES)[number] {
  return BRAND_FONT_ROLES.some(known => known === role);
}

function entriesOf(value: unknown): Array<readonly [string, unknown]> {
  return value instanceof Map ? [...value].map(([key, part]) => [String(key), part] as const) : [];
}

function filesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter(text => text !== undefined);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
