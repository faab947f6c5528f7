import { mendedColour, unknownPalette } from '../message/theming.ts';
import type { Resources, Theme } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { Meta } from '../model/meta.ts';
import { withAspect } from './aspect.ts';
import { type Branded, withBrand } from './brand.ts';
import { withAccent, withPalette } from './palette.ts';
import type { Mended } from './roles.ts';

export interface DressedTheme {
  readonly theme: Theme;
  /** Fonts that do not ship with Lectern, by their asset paths. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly messages: readonly Message[];
}

/**
 * A theme as a lecture asks for it: its palette, the brand, an accent, the shape of its slides. Colours that
 * could not be read are mended, and it says which.
 */
export function dressTheme(
  theme: Theme,
  { meta, source }: { readonly meta: Meta; readonly source: string },
  resources: Pick<Resources, 'include' | 'includeForCourse'>,
): DressedTheme {
  const { palette, accent, aspect, brand, namedBy } = meta;
  const messages: Message[] = [];
  const say = (mended: readonly Mended[], asked: readonly string[], path = source) =>
    messages.push(
      ...mended.filter(({ role }) => asked.includes(role)).map(change => mendedColour(path, change)),
    );
  let dressed: Pick<Branded, 'theme' | 'assets'> = { theme, assets: new Map() };
  const known = theme.tokens.palettes ?? {};
  const chosen =
    palette === undefined ? undefined : Object.entries(known).find(([name]) => name === palette)?.[1];
  if (chosen) dressed = { ...dressed, theme: { ...theme, tokens: withPalette(theme.tokens, chosen).tokens } };
  else if (palette !== undefined)
    messages.push(unknownPalette(namedBy?.palette ?? source, palette, theme.tokens.name, Object.keys(known)));
  if (brand) {
    const include = (file: string) => resources.includeForCourse?.(file) ?? resources.include(file);
    const path = brand.path ?? source;
    const branded = withBrand(dressed.theme, brand, path, include);
    messages.push(...branded.messages);
    say(branded.mended, Object.keys(brand.colours ?? {}), path);
    dressed = branded;
  }
  if (accent !== undefined) {
    const coloured = withAccent(dressed.theme.tokens, accent);
    say(coloured.mended, ['accent'], namedBy?.accent);
    dressed = { ...dressed, theme: { ...dressed.theme, tokens: coloured.tokens } };
  }
  const tokens = withAspect(dressed.theme.tokens, aspect);
  return { theme: { ...dressed.theme, tokens }, assets: dressed.assets, messages };
}
