import type { Artifact, Resources, Writer } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import { deckView } from './reveal/deck-view.ts';
import { facesInUse } from './reveal/face-use.ts';
import { collectImages } from './reveal/images.ts';
import { shownIn } from './reveal/shown-in.ts';
import { facesCss, fontType, themeOf, tokensCss } from './reveal/theme.ts';

/**
 * All slides on one page without any script, as pictures of themselves: `slides.html`, the style `still.css`
 * that is the same for all themes, and the fonts.
 */
export const writeStill: Writer = (deck, { resources }) => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const theme = themeOf(deck.meta.theme, resources);
  const images = collectImages({
    deck,
    resources,
    tokens: theme.tokens,
    singleFile: true,
    report,
  });
  const view = deckView(deck, { resources, tokens: theme.tokens, findImage: images.find, report });
  const faces = facesInUse(theme.faces, shownIn(view), theme.tokens);
  const page = resources.render('deck/still', {
    ...view,
    fontsHtml: facesCss(faces, asset => asset),
    themeHtml: `${tokensCss(theme)}\n${theme.css}`,
  });
  const artifacts: Artifact[] = [
    { path: 'slides.html', mediaType: 'text/html', contents: page },
    { path: 'still.css', mediaType: 'text/css', contents: stillCss(resources) },
    ...faces.map(({ asset }) => ({
      path: asset,
      mediaType: fontType(asset),
      contents: resources.asset(asset),
    })),
  ];
  return { artifacts, messages };
};

const SHEETS = ['reveal/reveal.css', 'deck/deck.css', 'deck/linear.css', 'deck/still.css'];

function stillCss(resources: Resources): string {
  const decoder = new TextDecoder();
  return SHEETS.map(asset => decoder.decode(resources.asset(asset))).join('\n');
}
