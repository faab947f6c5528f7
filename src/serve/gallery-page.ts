import type { Resources, Roles, Theme } from '../model/artifact.ts';
import { withPalette } from '../theme/palette.ts';
import { clothesOf } from './clothes.ts';

/** Where the slides of a theme stand, in one of its palettes or as they are. */
export type AddressOfSlides = (theme: string, palette?: string) => string;

/** The page that shows themes beside each other, as HTML; fonts are served below `assets`. */
export function galleryPage(
  themes: readonly Theme[],
  resources: Resources,
  { assets, addressOf }: { readonly assets: string; readonly addressOf: AddressOfSlides },
): string {
  return resources.render('site/themes', {
    count: `${themes.length} themes`,
    clothesHtml: clothesOf(resources, assets),
    themes: themes.map(theme => themeView(theme, addressOf)),
  });
}

function themeView({ tokens }: Theme, addressOf: AddressOfSlides) {
  const palettes = Object.entries(tokens.palettes ?? {}).map(([name, palette]) => ({
    name,
    href: addressOf(tokens.name, name),
    ...swatch(withPalette(tokens, palette).tokens.colours),
  }));
  return {
    name: tokens.name,
    about: tokens.about ?? '',
    href: addressOf(tokens.name),
    frame: `slides-${tokens.name}`,
    palettes,
    example: palettes[1]?.name ?? '',
  };
}

function swatch({ paper = '', accent = '' }: Roles): { readonly paper: string; readonly accent: string } {
  return { paper, accent };
}
