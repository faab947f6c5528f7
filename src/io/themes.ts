import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeMistake } from '../message/disk.ts';
import type { FontFace, Theme, ThemeTokens } from '../model/artifact.ts';
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
  return {
    names: [...found.keys()].sort(),
    theme: name => {
      const folder = found.get(name);
      if (!folder) return undefined;
      const theme = read.get(name) ?? readTheme(folder, facesFile);
      read.set(name, theme);
      return theme;
    },
  };
}

function themesIn(folder: string): Array<readonly [string, string]> {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'theme.json')))
    .map(name => [name, join(folder, name)] as const);
}

interface ThemeFile extends ThemeTokens {
  readonly faces?: readonly FontFace[];
}

function readTheme(folder: string, facesFile: string): Theme {
  const css = join(folder, 'theme.css');
  const { faces, ...tokens } = readJson<ThemeFile>(join(folder, 'theme.json'));
  return {
    tokens,
    css: existsSync(css) ? readFileSync(css, 'utf8') : '',
    faces: faces ?? (existsSync(facesFile) ? readJson<FontFace[]>(facesFile) : []),
  };
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Failure(themeMistake(displayPath(path), error instanceof Error ? error.message : ''), error);
  }
}
