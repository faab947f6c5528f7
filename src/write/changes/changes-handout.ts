import type { DeckChanges } from '../../compare/deck-changes.ts';
import type { Resources } from '../../model/artifact.ts';
import type { Deck } from '../../model/deck.ts';
import type { HandoutWishes } from '../../model/handout.ts';
import type { PrintedDocument } from '../../model/print-job.ts';
import { typstString } from '../../render/typst/index.ts';
import { handoutFonts } from '../handout/fonts.ts';
import { scriptSamples } from '../handout/foreign-scripts.ts';
import { headView } from '../handout/head-view.ts';
import { exchangeList } from './exchange-list.ts';
import { exchangeWords } from './exchange-words.ts';

export interface ChangesHandoutOptions {
  readonly changes: DeckChanges;
  readonly deck: Deck;
  /** Of the slides as they are printed. */
  readonly document: PrintedDocument;
  readonly wishes: HandoutWishes;
  readonly resources: Resources;
}

/**
 * The slides that changed, for those who have an older print: code of Typst. First comes which page replaces which, then
 * these pages, of `slides.pdf`. Undefined where no page has to be replaced.
 */
export function changesHandout(options: ChangesHandoutOptions): string | undefined {
  const { changes, deck, document, wishes, resources } = options;
  const words = exchangeWords(deck.meta.lang);
  const list = exchangeList(changes, words);
  if (list.length === 0) return undefined;
  const texts = new Map(changes.after.slides.map(({ number, text }) => [number, text]));
  const pages = list.flatMap(({ page = 0, title, note }) => {
    const at = document.numbers.indexOf(page);
    if (at < 0) return [];
    return [
      {
        pageTyp: String(at + 1),
        numberTyp: String(page),
        titleTyp: typstString(title),
        altTyp: typstString(texts.get(page) ?? title),
        notesTyp: typstString(note),
      },
    ];
  });
  const rows = list.map(({ now, title, note }) => ({
    nowTyp: typstString(now || '–'),
    titleTyp: typstString(title),
    noteTyp: typstString(note),
  }));
  const head = headView(deck, wishes, resources);
  const text = JSON.stringify([head, rows, words]);
  return resources.render('changes/handout', {
    ...head,
    ...handoutFonts(deck.meta.lang, text),
    samplesTyp: scriptSamples(text),
    isLandscape: false,
    ratioTyp: String(document.box.height / document.box.width),
    headingTyp: typstString(words.heading),
    slides: pages,
    rows,
  });
}
