import type { Artifact, Writer } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import { emptyRecall } from '../recall/slide-recall.ts';
import { deckView } from './reveal/deck-view.ts';
import { collectImages } from './reveal/images.ts';
import { pageParts } from './reveal/page-parts.ts';
import { printsView } from './reveal/prints-view.ts';
import type { ViewRecall } from './reveal/recall-views.ts';
import { themeOf } from './reveal/theme.ts';

/**
 * A deck for the browser: `index.html` with its assets beside it, or one file that holds everything. It
 * needs no server and asks no host for anything; pictures that are not there are reported.
 */
export const writeReveal: Writer = revealWriter(undefined);

/** The same, for a lecture that is written again after each edit: what it makes of a slide, it makes once. */
export function rememberReveal(): Writer {
  return revealWriter(emptyRecall());
}

function revealWriter(recall: ViewRecall | undefined): Writer {
  return (deck, { resources, singleFile }) => {
    const messages: Message[] = [];
    const report = (message: Message) => messages.push(message);
    const theme = themeOf(deck.meta.theme, resources);
    const images = collectImages({ deck, resources, tokens: theme.tokens, singleFile, report });
    const view = deckView(deck, {
      resources,
      tokens: theme.tokens,
      findImage: images.find,
      report,
      ...(recall ? { recall } : {}),
    });
    const parts = pageParts(view, { theme, resources, singleFile, html: deck.meta.html ?? false });
    // What was printed lies beside a deck, but not beside a file that is sent by mail.
    const prints = singleFile ? undefined : printsView(deck.meta.lang);
    const html = resources.render('deck/deck', { ...view, ...parts.view, prints });
    const page: Artifact = { path: 'index.html', mediaType: 'text/html', contents: html };
    return { artifacts: [page, ...parts.artifacts, ...images.artifacts()], messages };
  };
}
