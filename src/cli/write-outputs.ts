import { resolve } from 'node:path';
import type { Built } from '../build.ts';
import type { PreviousDeck } from '../io/previous-deck.ts';
import { type HandoutWishes, showsSlides } from '../model/handout.ts';
import type { Message } from '../model/message.ts';
import { changesOfBuild } from './changes-of-build.ts';
import type { FoundLecture } from './outlines-for.ts';
import { writersFor } from './outputs.ts';
import type { SlideWishes } from './slide-options.ts';
import type { SlidesTarget } from './with-slide-pages.ts';
import { writeDeck } from './write-deck.ts';
import { type SlidesRequest, writeSlides } from './write-slides.ts';

/** What is to come of a lecture that was built. */
export interface OutputRequest
  extends SlidesRequest,
    Pick<SlidesTarget, 'out' | 'browser' | 'resources' | 'make'> {
  readonly handout?: HandoutWishes;
  readonly slides?: SlideWishes;
  /** The deck that lies where this one goes. */
  readonly previous: PreviousDeck | undefined;
}

/** Writes what was asked for and reports each; returns what there is to say of the printing. */
export async function writeOutputs(
  built: Built,
  lecture: FoundLecture,
  request: OutputRequest,
): Promise<readonly Message[]> {
  const { to, slides: wishes = {} } = request;
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const slides: SlidesTarget = { ...request, name: lecture.name, wishes, report };
  if (to.includes('deck')) writeBuiltDeck(built, lecture, request);
  if (to.includes('pdf') || to.includes('png')) await writeSlides(built, slides, request);
  if (to.includes('handout')) await writeHandout(built, slides, request);
  return messages;
}

function writeBuiltDeck(
  built: Built,
  { name }: FoundLecture,
  { out, reporter, watch, nameWidth, previous }: OutputRequest,
): void {
  const artifacts = DECK_WRITERS.flatMap(writer => built.artifactsBy.get(writer) ?? []);
  const changes = changesOfBuild(previous, artifacts);
  const { deck } = built;
  writeDeck({ deck, artifacts, name, nameWidth, out: resolve(out), reporter, seconds: watch, changes });
}

const DECK_WRITERS = writersFor(['deck']);

async function writeHandout(
  built: Built,
  slides: SlidesTarget,
  { reporter, watch, nameWidth, handout = {} }: OutputRequest,
): Promise<void> {
  const { name, out, report } = slides;
  const { printHandout } = await import('./print-handout.ts');
  const shows = showsSlides(handout.layout ?? built.deck.meta.handout?.layout);
  const shown = shows ? await slidesFor(built, slides) : undefined;
  const { path, pages, messages } = await printHandout(built, { name, out, wishes: handout, slides: shown });
  for (const message of messages) report(message);
  reporter.printed({ name, nameWidth, pages, path, seconds: watch() });
}

async function slidesFor(built: Built, slides: SlidesTarget): Promise<Uint8Array> {
  const { slidesForHandout } = await import('./print-slides.ts');
  return slidesForHandout(built, { ...slides, wishes: {} });
}
