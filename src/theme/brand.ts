import { badBrandColour, brandFileMissing, brandLogoUnusable } from '../message/theming.ts';
import type { Logo, Roles, Theme } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { Brand } from '../model/meta.ts';
import { brandFonts } from './brand-fonts.ts';
import { normalColour } from './colour.ts';
import { pictureType } from './file-kind.ts';
import { withPalette } from './palette.ts';
import type { Mended } from './roles.ts';

export interface Branded {
  readonly theme: Theme;
  /** Fonts of the brand, by their asset paths. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly mended: readonly Mended[];
  readonly messages: readonly Message[];
}

/** A theme in the colours and fonts of a brand, with its logo. `include` reads files beside `lectern.yaml`. */
export function withBrand(
  theme: Theme,
  brand: Brand,
  path: string,
  include: (file: string) => Uint8Array | undefined,
): Branded {
  const fonts = brandFonts(brand.fonts, path, include);
  const colours = brandColours(brand.colours ?? {}, theme.tokens.colours, path);
  const coloured = withPalette(theme.tokens, {
    colours: colours.roles,
    ...(theme.tokens.light ? { dark: colours.roles } : {}),
  });
  const logo = brandLogo(brand, path, include);
  const stacks = Object.entries(theme.tokens.fonts).map(([stack, names]) => {
    const family = fonts.families[stack as keyof typeof fonts.families];
    return [stack, family ? `"${family}", ${names}` : names];
  });
  return {
    theme: {
      ...theme,
      tokens: { ...coloured.tokens, fonts: Object.fromEntries(stacks) },
      faces: [...theme.faces, ...fonts.faces],
      ...(logo.logo ? { logo: logo.logo } : {}),
    },
    assets: fonts.assets,
    mended: coloured.mended,
    messages: [...colours.messages, ...logo.messages, ...fonts.messages],
  };
}

function brandColours(given: Roles, known: Roles, path: string): { roles: Roles; messages: Message[] } {
  const messages: Message[] = [];
  const sound = Object.entries(given).flatMap(([role, text]) => {
    const colour = normalColour(text);
    if (colour && known[role]) return [[role, colour] as const];
    messages.push(badBrandColour(path, role, text, known[role] ? undefined : Object.keys(known)));
    return [];
  });
  return { roles: Object.fromEntries(sound), messages };
}

/** A logo that is larger would be in every deck; bytes. */
const LARGEST_LOGO = 500_000;

function brandLogo(
  { logo: file, name }: Brand,
  path: string,
  include: (file: string) => Uint8Array | undefined,
): { logo?: Logo; messages: Message[] } {
  if (!file) return { messages: [] };
  const bytes = include(file);
  if (!bytes) return { messages: [brandFileMissing(path, 'logo', file)] };
  const mediaType = pictureType(bytes);
  if (!mediaType || bytes.length > LARGEST_LOGO)
    return { messages: [brandLogoUnusable(path, file, mediaType ? bytes.length : undefined)] };
  return { logo: { mediaType, bytes, text: name ?? '' }, messages: [] };
}
