import { findLostWords } from './compose/lost-words.ts';
import { type FitRecall, fitSlides, measureByFonts, type Typography, typographyOf } from './fit/index.ts';
import { composeKept, type KeepOptions } from './keep/compose-kept.ts';
import type { Memory } from './keep/memory.ts';
import { unknownTheme } from './message/building.ts';
import { lostWords } from './message/composing.ts';
import type { Artifact, Resources, WriteOptions, Writer, Written } from './model/artifact.ts';
import type { Deck } from './model/deck.ts';
import { inItsFile } from './model/files.ts';
import type { HandoutWishes } from './model/handout.ts';
import { isError, type Message } from './model/message.ts';
import type { Outline, PieceCache, ReadOptions, SourceFile } from './model/outline.ts';
import type { Sidecar } from './model/sidecar.ts';
import { paceDeck } from './pace/pace-deck.ts';
import { readOutlines, rememberPieces } from './read/index.ts';
import { emptyRecall } from './recall/slide-recall.ts';
import { type DressedTheme, dressTheme } from './theme/dress-theme.ts';
import { rememberReveal, writers } from './write/index.ts';

/** A format that a deck can be written in. */
export type WriterName = keyof typeof writers;

export interface BuildOptions extends ReadOptions, KeepOptions {
  readonly resources: Resources;
  /** Names of writers, `reveal` and `json` unless told. */
  readonly to?: readonly WriterName[];
  readonly singleFile?: boolean;
  /** How the handout is made, where one is asked for; wins over the settings. */
  readonly handout?: HandoutWishes;
  /** Whether pages of slides are followed by pages of notes. */
  readonly notes?: boolean;
  /** What the last build of this lecture, with these resources, came by; the result is the same without it. */
  readonly recall?: Recall;
}

/** What building a lecture again after an edit need not do again: of one lecture, with one set of resources. */
export interface Recall {
  readonly pieces: PieceCache;
  readonly fitted: FitRecall;
  readonly reveal: Writer;
}

/** Nothing was built yet. */
export function createRecall(): Recall {
  return { pieces: rememberPieces(), fitted: emptyRecall(), reveal: rememberReveal() };
}

/** What one writer made, with all that there is to say so far. */
export interface WrittenAhead extends Written {
  readonly name: WriterName;
}

export interface Built {
  readonly outline: Outline;
  readonly deck: Deck;
  /** Empty when a message is an error. */
  readonly artifacts: readonly Artifact[];
  /** The same by the writer that made them. */
  readonly artifactsBy: ReadonlyMap<WriterName, readonly Artifact[]>;
  readonly messages: readonly Message[];
  /** What the sidecar has to hold so that ids live on, empty where it must go; absent where it stays as it is. */
  readonly sidecarText?: string;
  /** The slides as the next build should know them. */
  readonly remember: () => Memory;
  readonly making: Making;
}

/** What slides of the deck were made with, for who makes some of them again. */
export interface Making {
  /** The deck before its slides were fitted. */
  readonly composed: Deck;
  readonly type: Typography;
  readonly writing: WriteOptions;
  /** What stands beside the outline by now. */
  readonly sidecar?: Sidecar;
}

/**
 * Makes a lecture of an outline, or one of several outlines: the whole of Lectern as one list of steps. Pure: no
 * disk, no clock.
 */
export function build(source: SourceFile | readonly SourceFile[], options: BuildOptions): Built {
  const steps = buildInSteps(source, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, for who has something else to do between two steps, or can show the page before all is known. */
export function* buildInSteps(
  source: SourceFile | readonly SourceFile[],
  options: BuildOptions,
): Generator<WrittenAhead | undefined, Built, void> {
  const files = 'path' in source ? [source] : source;
  const { recall } = options;
  const { include, near } = options.resources;
  const pieces = recall ? { pieces: recall.pieces } : {};
  const outline = readOutlines(files, { include, ...(near ? { near } : {}), ...pieces, ...options });
  yield;
  const kept = composeKept(outline, options);
  const composed = kept.deck;
  const theme = themeOf(composed, options.resources);
  const type = typographyFor(theme, composed, options.resources);
  yield;
  // A brand's fonts may be other files under the same names.
  const fitted = fitSlides(composed, type, theme.assets.size > 0 ? undefined : recall?.fitted);
  yield;
  const deck = paceDeck(fitted, kept.sidecar?.rehearsed);
  const resources = withTheme(withMedia(options.resources, outline), theme);
  const writing = {
    resources,
    singleFile: options.singleFile ?? false,
    notes: options.notes ?? false,
    composed,
    ...(options.handout ? { handout: options.handout } : {}),
  };
  yield;
  const writerOf = (name: WriterName) => (name === 'reveal' && recall ? recall.reveal : writers[name]);
  const said = [...outline.messages, ...kept.messages];
  const early = [...deck.messages, ...theme.messages];
  const written: WrittenAhead[] = [];
  for (const name of options.to ?? DECK) {
    const result = { name, ...writerOf(name)(deck, writing) };
    written.push(result);
    yield { name, artifacts: result.artifacts, messages: [...said, ...early, ...result.messages] };
  }
  const later = [
    ...early,
    ...findLostWords(outline, deck).map(lost => lostWords(outline.source, lost)),
    ...saidOnce(written.flatMap(result => result.messages)),
  ];
  const messages = [...said, ...later.map(message => inItsFile(message, outline))];
  const sound = messages.some(isError) ? [] : written;
  const artifacts = sound.flatMap(result => result.artifacts);
  const artifactsBy = new Map(sound.map(result => [result.name, result.artifacts]));
  const { remember, sidecar, sidecarText } = kept;
  const remembered = sidecarText === undefined ? { remember } : { remember, sidecarText };
  const making = { composed, type, writing, ...(sidecar ? { sidecar } : {}) };
  return { outline, deck, artifacts, artifactsBy, messages, making, ...remembered };
}

const DECK: readonly WriterName[] = ['reveal', 'json'];

/** Several writers find the same picture missing. */
function saidOnce(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map(message => [JSON.stringify(message), message])).values()];
}

/** Slides are measured in the fonts that the theme shows them in, a brand's own included. */
function typographyFor({ theme, assets }: DressedTheme, { meta }: Deck, resources: Resources): Typography {
  const asset = (path: string) => assets.get(path) ?? resources.asset(path);
  const { readFont } = resources;
  const text = measureByFonts(theme, { asset, ...(readFont ? { readFont } : {}) }, meta.lang);
  return typographyOf(theme.tokens, text, meta.lang);
}

/** Pictures that came inside the document are found before those beside it. */
function withMedia(resources: Resources, { media }: Outline): Resources {
  if (!media) return resources;
  return {
    ...resources,
    include: (path, beside) => media.get(path) ?? resources.include(path, beside),
  };
}

/** Writers get the theme as the lecture has it: in its palette, its accent, its brand, its shape. */
function withTheme(resources: Resources, { theme, assets }: DressedTheme): Resources {
  return {
    ...resources,
    theme: () => theme,
    asset: path => assets.get(path) ?? resources.asset(path),
  };
}

function themeOf(deck: Deck, resources: Resources): DressedTheme {
  const asked = deck.meta.theme ?? 'lectern';
  const theme = resources.theme(asked);
  const fallback = theme ?? resources.theme('lectern');
  if (!fallback) throw new Error('The theme "lectern" is not among the resources.');
  const dressed = dressTheme(fallback, deck, resources);
  return theme
    ? dressed
    : { ...dressed, messages: [unknownTheme(asked, resources.themeNames), ...dressed.messages] };
}
