import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeMistake } from '../message/disk.ts';
import type { FontFace, Theme } from '../model/artifact.ts';
import { isInStack } from '../theme/font-stack.ts';
import { inheritTokens, type ThemeFile } from '../theme/inherit.ts';
import { Failure } from './failure.ts';
import { displayPath } from './paths.ts';

export interface LoadedThemes {
  readonly names: readonly string[];
  readonly theme: (name: string) => Theme | undefined;
}

/** The themes of some folders, later ones winning; each is read when it is asked for, and once. */
export function loadThemes(folders: readonly string[], facesFile: string): LoadedThemes {
  const found = new Map(folders.flatMap(themesIn));
  const read = new Map<string, Theme>();
  const theme = (name: string, heirs: readonly string[]): Theme | undefined => {
    const folder = found.get(name);
    if (!folder) return undefined;
    const known = read.get(name);
    if (known) return known;
    const made = readTheme(folder, facesFile, base => themeOf(base, [...heirs, name], folder));
    read.set(name, made);
    return made;
  };
  /** A theme that another one extends. */
  const themeOf = (name: string, heirs: readonly string[], folder: string): Theme => {
    const base = heirs.includes(name) ? undefined : theme(name, heirs);
    if (base) return base;
    const mistake = heirs.includes(name)
      ? `the theme extends “${name}”, which extends it`
      : `there is no theme “${name}” that it could extend`;
    throw new Failure(themeMistake(displayPath(join(folder, 'theme.json')), mistake));
  };
  return { names: [...found.keys()].sort(), theme: name => theme(name, []) };
}

function themesIn(folder: string): Array<readonly [string, string]> {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'theme.json')))
    .map(name => [name, join(folder, name)] as const);
}

function readTheme(folder: string, facesFile: string, baseOf: (name: string) => Theme): Theme {
  const path = join(folder, 'theme.css');
  const file = readJson<ThemeFile>(join(folder, 'theme.json'));
  const base = file.extends === undefined ? undefined : baseOf(file.extends);
  const css = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const tokens = inheritTokens(file, base?.tokens);
  const faces = [...shippedFaces(facesFile), ...(base?.faces ?? []), ...(file.faces ?? [])];
  const byAsset = new Map(faces.map(face => [face.asset, face]));
  return {
    tokens,
    css: [base?.css, css].filter(Boolean).join('\n'),
    faces: [...byAsset.values()].filter(({ family }) => isInStack(tokens.fonts, family)),
  };
}

function shippedFaces(facesFile: string): readonly FontFace[] {
  return existsSync(facesFile) ? readJson<FontFace[]>(facesFile) : [];
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Failure(themeMistake(displayPath(path), error instanceof Error ? error.message : ''), error);
  }
}
