import type { Artifact, FontFace, Resources } from '../../model/artifact.ts';
import { PRINTS_SCRIPT, printsScript } from '../../model/prints.ts';
import { contentSecurityPolicy } from './csp.ts';
import { cutFaces } from './cut-faces.ts';
import { dataUrl } from './data-url.ts';
import type { DeckView } from './deck-view.ts';
import { deckWords } from './deck-words.ts';
import { facesInUse } from './face-use.ts';
import type { PageOptions } from './page-options.ts';
import { readingCss } from './reading-css.ts';
import { revealConfig } from './reveal-config.ts';
import { saidIn, shownIn } from './shown-in.ts';
import { facesCss, fontType, tokensCss } from './theme.ts';

/** Styles and scripts of the page: as files beside it, or within it. */
export interface PageParts {
  readonly view: { readonly csp: string; readonly stylesHtml: string; readonly scriptsHtml: string };
  readonly artifacts: readonly Artifact[];
}

/** The parts of the page that carry no word of the lecture. */
export function pageParts(deck: DeckView, options: PageOptions): PageParts {
  const shown = shownIn(deck);
  const { tokens } = options.theme;
  const faces = facesInUse(options.theme.faces, shown, tokens);
  const settings = forScript(revealConfig(deck, tokens));
  const config = jsonScript('deck-config', settings);
  const words = forScript(deckWords(deck.lang, options.resources));
  const csp = contentSecurityPolicy(options);
  const { stylesHtml, scriptsHtml, artifacts } = options.singleFile
    ? withinPage(
        cutFaces(faces, { ...shown, html: [shown.html, saidIn(deck), settings, words].join('\n') }, tokens),
        options,
      )
    : besidePage(faces, options);
  return {
    view: { csp, stylesHtml, scriptsHtml: `${config}\n${jsonScript('deck-words', words)}\n${scriptsHtml}` },
    artifacts,
  };
}

function jsonScript(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json}</script>`;
}

function forScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The scripts, in the order in which they run. */
const SCRIPTS = ['reveal/reveal.js', 'deck/deck.js'];
const decoder = new TextDecoder();

function textOf(resources: Resources, asset: string): string {
  return decoder.decode(resources.asset(asset));
}

function deckCss(
  faces: readonly FontFace[],
  { theme, resources }: PageOptions,
  urlOf: (asset: string) => string,
) {
  return [
    facesCss(faces, urlOf),
    textOf(resources, 'reveal/reveal.css'),
    tokensCss(theme),
    textOf(resources, 'deck/deck.css'),
    theme.css,
    readingCss(theme.tokens),
  ].join('\n');
}

type Parts = Omit<PageParts['view'], 'csp'> & { readonly artifacts: readonly Artifact[] };

function withinPage(faces: readonly FontFace[], options: PageOptions): Parts {
  const { resources } = options;
  const css = deckCss(faces, options, asset => dataUrl(fontType(asset), resources.asset(asset)));
  const linear = textOf(resources, 'deck/linear.css');
  return {
    stylesHtml: `<style>${css}</style>\n<style media="print">${linear}</style>\n<noscript><style>${linear}</style></noscript>`,
    scriptsHtml: SCRIPTS.map(asset => `<script>${textOf(resources, asset)}</script>`).join('\n'),
    artifacts: [],
  };
}

function besidePage(faces: readonly FontFace[], options: PageOptions): Parts {
  const { resources } = options;
  const file = (path: string, mediaType: string, contents: string | Uint8Array): Artifact => ({
    path: `assets/${path}`,
    mediaType,
    contents,
  });
  return {
    stylesHtml:
      '<link rel="stylesheet" href="assets/deck.css">\n' +
      '<link rel="stylesheet" href="assets/linear.css" media="print">\n' +
      '<noscript><link rel="stylesheet" href="assets/linear.css"></noscript>',
    scriptsHtml: [PRINTS_SCRIPT, ...SCRIPTS.map(asset => `assets/${fileName(asset)}`)]
      .map(path => `<script src="${path}"></script>`)
      .join('\n'),
    artifacts: [
      { path: PRINTS_SCRIPT, mediaType: 'text/javascript', contents: printsScript({}) },
      file(
        'deck.css',
        'text/css',
        deckCss(faces, options, asset => asset),
      ),
      file('linear.css', 'text/css', resources.asset('deck/linear.css')),
      ...SCRIPTS.map(asset => file(fileName(asset), 'text/javascript', resources.asset(asset))),
      ...faces.map(({ asset }) => file(asset, fontType(asset), resources.asset(asset))),
    ],
  };
}

function fileName(asset: string): string {
  return asset.split('/').at(-1) ?? asset;
}
