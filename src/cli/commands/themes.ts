import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { displayPath } from '../../io/paths.ts';
import { loadResources } from '../../io/resources.ts';
import { writeLecture } from '../../io/write-lecture.ts';
import type { Theme } from '../../model/artifact.ts';
import { hasDesktop, openBrowser } from '../../serve/open-browser.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { makeGallery } from '../theme-gallery.ts';

/** `lectern themes`: what looks there are, as a list and as a page with pictures. */
export const themes: Command = {
  name: 'themes',
  usage: 'themes',
  about: [
    'Lists all themes with their palettes, your own from the folder templates among them, and shows them in the',
    'browser: the same lecture in each.',
  ],
  options: [
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the page goes, dist unless told' },
    { name: 'no-open', help: 'Write the page only' },
  ],
  examples: [
    ['lectern themes', 'list them, and open the page'],
    ['lectern themes --no-open', 'to open the page yourself'],
  ],
  run: async (args, reporter) => {
    const resources = await loadResources({ overrides: [resolve('templates')] });
    const all = resources.themeNames.flatMap(name => resources.theme(name) ?? []);
    const shown = inOrder(all);
    reporter.print(listing(shown));
    const folder = writeLecture(
      resolve(args.values.get('out') ?? 'dist'),
      GALLERY,
      makeGallery(shown, resources),
    );
    const page = join(folder, 'index.html');
    reporter.print(`\n  ${displayPath(page)}`);
    if (!args.switches.has('no-open') && hasDesktop(reporter.isTerminal))
      openBrowser(pathToFileURL(page).href);
    return EXIT.clean;
  },
};

const GALLERY = 'theme-gallery';

/** Themes of reveal.js have no palettes at all. */
function isOfRevealJs({ tokens }: Theme): boolean {
  return tokens.palettes !== undefined && Object.keys(tokens.palettes).length === 0;
}

/** Lectern's own first, beginning with the one that is taken unless told; those of reveal.js last. */
function inOrder(themes: readonly Theme[]): Theme[] {
  const rank = (theme: Theme) => (isOfRevealJs(theme) ? 2 : theme.tokens.name.startsWith('lectern') ? 0 : 1);
  return [...themes].sort((a, b) => rank(a) - rank(b));
}

function listing(themes: readonly Theme[]): string {
  const ours = themes.filter(theme => !isOfRevealJs(theme));
  const width = Math.max(...ours.map(({ tokens }) => tokens.name.length));
  const lines = ours.flatMap(({ tokens }) => {
    const palettes = Object.keys(tokens.palettes ?? {});
    return [
      `${tokens.name.padEnd(width)}  ${tokens.about ?? ''}`.trimEnd(),
      ...(palettes.length > 0 ? [`${' '.repeat(width)}  Palettes: ${palettes.join(', ')}`] : []),
    ];
  });
  const others = themes.filter(isOfRevealJs).map(({ tokens }) => tokens.name);
  return [...lines, '', `As reveal.js has them: ${others.join(', ')}`].join('\n');
}
