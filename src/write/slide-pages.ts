import type { Artifact, Resources, Theme, Writer } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import { deckView } from './reveal/deck-view.ts';
import { facesInUse } from './reveal/face-use.ts';
import { collectImages } from './reveal/images.ts';
import { shownIn } from './reveal/shown-in.ts';
import { facesCss, fontType, themeOf, tokensCss } from './reveal/theme.ts';
import { documentOf } from './slide-pages/document.ts';
import { pagesOf } from './slide-pages/page-view.ts';

/**
 * All slides below each other on one page without any script, one a sheet of paper: `index.html` with its style, fonts and
 * pictures, and `document.json` (a PrintedDocument), for the browser to print and to take pictures of. With `notes`, each slide is followed by what is said to it.
 */
export const writeSlidePages: Writer = (deck, { resources, notes = false }) => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const theme = themeOf(deck.meta.theme, resources);
  const images = collectImages({ deck, resources, tokens: theme.tokens, singleFile: false, report });
  const view = deckView(deck, {
    resources,
    tokens: theme.tokens,
    findImage: images.find,
    report,
    anchor: '#',
  });
  const { sections, ...page } = view;
  const html = resources.render('deck/pages', { ...page, pages: pagesOf(sections, notes), withNotes: notes });
  const shown = shownIn(view);
  const said = notes ? sections.flatMap(({ slides }) => slides.map(({ notesHtml }) => notesHtml)) : [];
  const faces = facesInUse(theme.faces, { ...shown, html: [shown.html, ...said].join('\n') }, theme.tokens);
  const artifacts: Artifact[] = [
    { path: 'index.html', mediaType: 'text/html', contents: html },
    {
      path: 'document.json',
      mediaType: 'application/json',
      contents: JSON.stringify(documentOf(view, theme.tokens)),
    },
    { path: 'pages.css', mediaType: 'text/css', contents: pagesCss(theme, faces, resources) },
    ...faces.map(({ asset }) => ({
      path: asset,
      mediaType: fontType(asset),
      contents: resources.asset(asset),
    })),
    ...images.artifacts(),
  ];
  return { artifacts, messages };
};

/** In the order of the cascade; the theme stands where it does in a deck. */
function pagesCss(theme: Theme, faces: Theme['faces'], resources: Resources): string {
  const decoder = new TextDecoder();
  const sheet = (asset: string) => decoder.decode(resources.asset(asset));
  return [
    facesCss(faces, asset => asset),
    sheet('reveal/reveal.css'),
    tokensCss(theme),
    sheet('deck/deck.css'),
    theme.css,
    sheet('deck/linear.css'),
    sheet('deck/pages.css'),
  ].join('\n');
}
