import { brandFileMissing, brandFontUnusable } from '../message/theming.ts';
import type { FontFace, ThemeTokens } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import { BRAND_FONT_ROLES, type Brand, type BrandFontRole } from '../model/meta.ts';
import { fontFormat } from './file-kind.ts';

export interface BrandFonts {
  readonly faces: readonly FontFace[];
  /** Bytes by the asset paths of the faces. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Families to stand first, by the stack they stand in. */
  readonly families: Readonly<Partial<Record<keyof ThemeTokens['fonts'], string>>>;
  readonly messages: readonly Message[];
}

/** The fonts that a brand names, with weight and style as their file names say them. */
export function brandFonts(
  fonts: Brand['fonts'],
  path: string,
  include: (file: string) => Uint8Array | undefined,
): BrandFonts {
  const faces: FontFace[] = [];
  const assets = new Map<string, Uint8Array>();
  const families: Partial<Record<keyof ThemeTokens['fonts'], string>> = {};
  const messages: Message[] = [];
  for (const role of BRAND_FONT_ROLES) {
    const files = fonts?.[role] ?? [];
    for (const [index, file] of files.entries()) {
      const bytes = include(file);
      const format = bytes && fontFormat(bytes);
      if (!bytes) messages.push(brandFileMissing(path, 'font', file));
      else if (!format) messages.push(brandFontUnusable(path, file));
      if (!bytes || !format) continue;
      const asset = `fonts/brand-${role}-${index + 1}.${format}`;
      assets.set(asset, bytes);
      families[STACKS[role]] = FAMILIES[role];
      faces.push({ family: FAMILIES[role], ...faceOf(file, role, files.length), unicodeRange: ALL, asset });
    }
  }
  return { faces, assets, families, messages };
}

const ALL = 'U+0-10FFFF';

const STACKS: Readonly<Record<BrandFontRole, keyof ThemeTokens['fonts']>> = {
  titles: 'serif',
  text: 'sans',
  code: 'mono',
};

const FAMILIES: Readonly<Record<BrandFontRole, string>> = {
  titles: 'Brand Titles',
  text: 'Brand Text',
  code: 'Brand Code',
};

const ITALIC = /italic|oblique|kursiv/i;
const VARIABLE = /variable|\[[^\]]*wght|-vf\b/i;
/** In this order: `ExtraBold` is no `Bold`. */
const WEIGHTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/thin|hairline/i, '100'],
  [/(?:extra|ultra)[-_ ]?light|-200\b/i, '200'],
  [/semi[-_ ]?bold|demi|-600\b/i, '600'],
  [/(?:extra|ultra)[-_ ]?bold|-800\b/i, '800'],
  [/black|heavy|-900\b/i, '900'],
  [/light|-300\b/i, '300'],
  [/medium|-500\b/i, '500'],
  [/bold|-700\b/i, '700'],
];

/** Titles in a single font are set in it as it is, whatever its weight: the browser shall not embolden it. */
function faceOf(file: string, role: BrandFontRole, count: number): Pick<FontFace, 'weight' | 'style'> {
  const name = file.split('/').at(-1) ?? file;
  const style = ITALIC.test(name) ? 'italic' : 'normal';
  if (VARIABLE.test(name) || (role === 'titles' && count === 1)) return { style, weight: '100 900' };
  return { style, weight: WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? '400' };
}
