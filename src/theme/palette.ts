import type { Palette, Roles, ThemeTokens } from '../model/artifact.ts';
import { fromOklch, toOklch } from './colour.ts';
import { isDarkGround } from './contrast.ts';
import { type Mended, mendRoles } from './roles.ts';

/** Tokens in other colours, and what had to be changed of those that all slides have. */
export interface Coloured {
  readonly tokens: ThemeTokens;
  readonly mended: readonly Mended[];
}

/**
 * Tokens in the colours of a palette. Roles that had the colour of the accent follow it; greys take the hue of
 * its tint; what can't be read then is mended. A dark theme stays dark.
 */
export function withPalette(tokens: ThemeTokens, palette: Palette): Coloured {
  const sets = [tokens.light ?? tokens.colours, tokens.dark] as const;
  const day = recolour(sets, 0, palette.colours, palette.tint);
  const night = recolour(sets, 1, nightColours(palette), palette.tint);
  const [light, dark] = [mendRoles(day, tokens), mendRoles(night, tokens)];
  return tokens.light
    ? {
        tokens: { ...tokens, colours: dark.roles, dark: dark.roles, light: light.roles },
        mended: dark.mended,
      }
    : { tokens: { ...tokens, colours: light.roles, dark: dark.roles }, mended: light.mended };
}

/** Tokens with another accent, as `#rrggbb`. In a dark theme it is taken as it is; else its night is derived. */
export function withAccent(tokens: ThemeTokens, accent: string): Coloured {
  return withPalette(tokens, {
    colours: { accent },
    dark: { accent: tokens.light ? accent : atNight(accent) },
  });
}

function nightColours({ colours, dark }: Palette): Roles {
  const { accent } = colours;
  return accent && !dark?.accent ? { ...dark, accent: atNight(accent) } : { ...dark };
}

/** The same hue as it looks on dark slides: lighter, and not glaring. */
function atNight(accent: string): string {
  const { lightness, chroma, hue } = toOklch(accent);
  return fromOklch({ lightness: Math.max(lightness, 0.74), chroma: Math.min(chroma, 0.13), hue });
}

const GREYS = new Set(['paper', 'panel', 'hairline', 'soft', 'ink', 'code-comment']);

/** The set at `index` in other colours; on a paper of the other kind, the other set is where they start. */
function recolour(
  sets: readonly [Roles, Roles],
  index: 0 | 1,
  given: Roles,
  tint: string | undefined,
): Roles {
  const asked = given.paper ? (isDarkGround([given.paper]) ? 1 : 0) : index;
  const roles = sets[asked];
  const hue = tint ? toOklch(tint).hue : undefined;
  const before = roles.accent;
  const changed = Object.entries(roles).map(([role, colour]) => {
    if (given.accent && colour === before) return [role, given.accent];
    if (hue !== undefined && GREYS.has(role)) return [role, fromOklch({ ...toOklch(colour), hue })];
    return [role, colour];
  });
  const recoloured: Roles = { ...Object.fromEntries(changed), ...given };
  return given.paper && !given.panel
    ? { ...recoloured, ...surfacesOn(given.paper, recoloured.ink ?? given.paper) }
    : recoloured;
}

/** Panel and hairline for another paper: a little, and a little more, of the other end. */
function surfacesOn(paper: string, ink: string): Roles {
  const { lightness, chroma, hue } = toOklch(paper);
  const sign = isDarkGround([paper]) ? 1 : -1;
  const tone = chroma > 0.004 ? { chroma, hue } : { chroma: 0.004, hue: toOklch(ink).hue };
  return {
    panel: fromOklch({ ...tone, lightness: lightness + sign * 0.03 }),
    hairline: fromOklch({ ...tone, lightness: lightness + sign * 0.11 }),
  };
}
