import { build } from '../build.ts';
import { sampleLecture } from '../io/sample-lecture.ts';
import type { Artifact, Resources, Theme } from '../model/artifact.ts';
import { galleryPage } from '../serve/gallery-page.ts';

/** A page that shows themes beside each other, with slides of one lecture in each theme and palette. */
export function makeGallery(themes: readonly Theme[], resources: Resources): Artifact[] {
  const page = galleryPage(themes, resources, { assets: `${SLIDES}/`, addressOf });
  const fonts = resources.theme('lectern')?.faces ?? [];
  const artifacts = [
    { path: 'index.html', mediaType: 'text/html', contents: page },
    ...themes.flatMap(theme => slidesOf(theme, resources)),
    ...fonts.filter(isForLatin).map(({ asset }) => ({
      path: `${SLIDES}/${asset}`,
      mediaType: 'font/woff2',
      contents: resources.asset(asset),
    })),
  ];
  return [...new Map(artifacts.map(artifact => [artifact.path, artifact])).values()];
}

const SLIDES = 'slides';

function addressOf(theme: string, palette?: string): string {
  return `${SLIDES}/${encodeURIComponent(palette ? `${theme}.${palette}` : theme)}.html`;
}

function slidesOf({ tokens }: Theme, resources: Resources): Artifact[] {
  const palettes = [undefined, ...Object.keys(tokens.palettes ?? {})];
  return palettes.flatMap(palette => {
    const meta = { theme: tokens.name, ...(palette ? { palette } : {}) };
    const { artifacts } = build(sampleLecture(), { resources, to: ['still'], meta });
    return artifacts.map(artifact => ({
      ...artifact,
      path:
        artifact.path === 'slides.html'
          ? decodeURIComponent(addressOf(tokens.name, palette))
          : `${SLIDES}/${artifact.path}`,
    }));
  });
}

/** The page around the slides is in English. */
function isForLatin({ asset }: { readonly asset: string }): boolean {
  return asset.includes('-latin-') && !asset.includes('-latin-e');
}
