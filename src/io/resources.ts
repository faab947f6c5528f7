import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import { metricsFromFont } from './font-metrics.ts';
import { loadHighlight } from './highlighting.ts';
import { filesBeside, includedFiles, type OutlineFolders } from './included-files.ts';
import { packageFolder } from './paths.ts';
import { loadTemplates } from './templates.ts';
import { loadThemes } from './themes.ts';

/** Files in the folders of the outlines can be included. */
export interface ResourceOptions extends OutlineFolders {
  /** Folders with templates and themes of the author's own, as in `templates/`; later ones win, file by file. */
  readonly overrides?: readonly string[];
  /** The folder of `lectern.yaml`: what its brand names is there. */
  readonly courseFolder?: string;
  /** Reads PNG pictures, as `png-pixels.ts` does: its parts are loaded only where there are any. */
  readonly pngPixels?: Resources['pngPixels'];
}

/** Resources from disk, with what was wrong in the author's own templates. */
export interface LoadedResources extends Resources {
  readonly messages: readonly Message[];
}

/** Reads templates, themes and assets from the installed package, and from the author's folders. */
export async function loadResources(options: ResourceOptions = {}): Promise<LoadedResources> {
  const overrides = options.overrides ?? [];
  const assets = join(packageFolder(), 'lib', 'assets');
  const { render, messages } = await loadTemplates(overrides);
  const themes = loadThemes(
    [join(assets, 'themes'), join(packageFolder(), 'templates', 'themes'), ...overrides.map(themesBelow)],
    join(assets, 'fonts', 'faces.json'),
  );
  const read = new Map<string, Uint8Array>();
  return {
    render,
    messages,
    theme: themes.theme,
    themeNames: themes.names,
    asset: path => {
      const bytes = read.get(path) ?? readFileSync(join(assets, path));
      read.set(path, bytes);
      return bytes;
    },
    highlight: loadHighlight(),
    readFont: metricsFromFont,
    ...(options.pngPixels ? { pngPixels: options.pngPixels } : {}),
    ...filesBeside(options),
    ...(options.courseFolder ? { includeForCourse: includedFiles(options.courseFolder) } : {}),
  };
}

function themesBelow(folder: string): string {
  return join(folder, 'themes');
}
