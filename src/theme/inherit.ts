import type { FontFace, ThemeTokens } from '../model/artifact.ts';

/** What a `theme.json` may hold: what it leaves out is as in the theme that it extends. */
export interface ThemeFile extends Partial<ThemeTokens> {
  readonly name: string;
  /** The name of another theme, whose CSS comes before that of this one. */
  readonly extends?: string;
  /** `dark`: the colours for dark slides are those of all slides. */
  readonly mode?: 'light' | 'dark';
  /** Fonts of its own; those that ship with Lectern when absent. */
  readonly faces?: readonly FontFace[];
}

/** The tokens of a theme, filled from those that it extends. */
export function inheritTokens(file: ThemeFile, base: ThemeTokens | undefined): ThemeTokens {
  const { extends: _, mode, faces: __, ...own } = file;
  const day = base?.light ?? base?.colours;
  const tokens = { ...base, ...own };
  const merged: ThemeTokens = {
    name: file.name,
    box: tokens.box ?? { width: 1280, height: 720 },
    margin: tokens.margin ?? { x: 96, top: 72, foot: 28 },
    body: tokens.body ?? [38, 34, 30, 27, 24],
    lineHeight: tokens.lineHeight ?? 1.32,
    titleSize: tokens.titleSize ?? 50,
    ...(tokens.about ? { about: tokens.about } : {}),
    ...(tokens.slanted ? { slanted: tokens.slanted } : {}),
    ...(tokens.measure ? { measure: tokens.measure } : {}),
    ...(tokens.palettes ? { palettes: tokens.palettes } : {}),
    ...(tokens.contrast ? { contrast: tokens.contrast } : {}),
    scale: { ...base?.scale, ...own.scale },
    space: { ...base?.space, ...own.space },
    fonts: { ...SYSTEM_FONTS, ...base?.fonts, ...own.fonts },
    colours: { ...day, ...own.colours },
    dark: { ...base?.dark, ...own.dark },
    ...(own.light ? { light: own.light } : {}),
  };
  return mode === 'dark' ? { ...merged, colours: merged.dark, light: merged.colours } : merged;
}

const SYSTEM_FONTS = { serif: 'Georgia, serif', sans: 'system-ui, sans-serif', mono: 'monospace' };
