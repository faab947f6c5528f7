import { toHtml } from 'hast-util-to-html';
import type { DeckChanges, SlideChange } from '../../compare/deck-changes.ts';
import type { LineChange } from '../../compare/line-changes.ts';
import { labelOfChange, sinceInWords } from '../../message/change-labels.ts';
import { summaryOfChanges } from '../../message/changing.ts';
import type { Artifact, RenderTemplate } from '../../model/artifact.ts';
import type { SlideJson } from '../../model/deck-json.ts';
import { dataUrl } from '../reveal/data-url.ts';
import { fontType } from '../reveal/theme.ts';
import { markWords } from './mark-words.ts';
import { type PageFile, type SlideLooks, slideLooks } from './slide-looks.ts';
import { standAlone } from './stand-alone.ts';

/** The page of a version of a deck, and the files that it names. */
export interface VersionPage {
  readonly html: string;
  readonly file: PageFile;
}

export interface ChangesPageOptions {
  readonly changes: DeckChanges;
  /** Absent where only the data of the older deck is there: its slides are then shown as plain text. */
  readonly before?: VersionPage | undefined;
  readonly after: VersionPage;
  /** The style sheet of the slides, with its fonts beside it. */
  readonly css: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: string;
  readonly since: string | undefined;
  readonly render: RenderTemplate;
}

/** Old and new slides beside each other as they look, with the words that changed marked: one file without script. */
export function changesPage(path: string, options: ChangesPageOptions): Artifact {
  const { changes, before, after, since, theme, dir, render } = options;
  const looks = { before: before && slideLooks(before.html), after: slideLooks(after.html) };
  const changed = changes.slides.filter(({ kind }) => kind !== 'same');
  const { lang, title } = changes.after;
  const view = {
    lang,
    dir,
    title,
    theme,
    summary: `${summaryOfChanges(changes.counts)}, ${sinceInWords(since)}`,
    cssHtml: withFonts(options.css, after.file).replaceAll('</', '<\\/'),
    changes: changed.map((change, at) => changeView(change, at, options, looks)),
  };
  return { path, mediaType: 'text/html', contents: render('changes/page', view) };
}

const FONT_URL = /url\((fonts\/[^)]+)\)/g;

function withFonts(css: string, file: PageFile): string {
  return css.replace(FONT_URL, (whole, path: string) => {
    const bytes = file(path);
    return bytes ? `url(${dataUrl(fontType(path), bytes)})` : whole;
  });
}

interface Looks {
  readonly before: SlideLooks | undefined;
  readonly after: SlideLooks;
}

function changeView(change: SlideChange, at: number, options: ChangesPageOptions, looks: Looks) {
  const { before, after, kind } = change;
  const was = before && before.number !== after?.number ? before.number : undefined;
  const slide = after ?? before;
  return {
    target: `change-${at + 1}`,
    number: after ? String(after.number) : '–',
    title: slide?.title || slide?.text.split('\n', 1)[0] || '',
    label: labelOfChange({ ...change, was }),
    kind,
    ...sides(change, options, looks),
    before: before && `Slide ${before.number}, before`,
    after: after && `Slide ${after.number}, now`,
    notes: change.notes.filter(line => line.kind !== 'same').map(lineView),
  };
}

/** Both sides as HTML; empty where there is no slide. */
function sides({ before, after }: SlideChange, options: ChangesPageOptions, looks: Looks) {
  const old = before && looks.before?.(before.id);
  const own = after && looks.after(after.id);
  const oldAlone = old && options.before && standAlone(old, options.before.file);
  const ownAlone = own && standAlone(own, options.after.file);
  const both = oldAlone && ownAlone ? markWords(oldAlone, ownAlone) : { before: oldAlone, after: ownAlone };
  return {
    beforeHtml: both.before ? toHtml(both.before) : '',
    beforeText: before && !both.before ? plainView(before) : undefined,
    afterHtml: both.after ? toHtml(both.after) : '',
    afterText: after && !both.after ? plainView(after) : undefined,
  };
}

function plainView({ title, text }: SlideJson) {
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length).trim() : text;
  return { title, lines: body.split('\n').filter(Boolean) };
}

function lineView({ kind, runs }: LineChange) {
  return {
    kind,
    runs: runs.map(run => ({ text: run.text, gone: run.kind === 'gone', fresh: run.kind === 'new' })),
  };
}
