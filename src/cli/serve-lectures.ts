import { join } from 'node:path';
import { lectureLister } from '../io/list-lectures.ts';
import { packageFolder } from '../io/paths.ts';
import type { Reporter } from '../io/reporter.ts';
import { loadResources } from '../io/resources.ts';
import { alreadyPresented, type Problem, presentingAt } from '../message/serving.ts';
import type { Extra } from '../serve/extra.ts';
import { indexExtra } from '../serve/index-extra.ts';
import { indexPage } from '../serve/index-page.ts';
import type { Hub } from '../serve/live/hub.ts';
import { hasDesktop, openBrowser } from '../serve/open-browser.ts';
import { hereExtra, presentedElsewhere } from '../serve/presented-elsewhere.ts';
import { FIRST_PORT, type ServeOptions, type Serving, serve } from '../serve/server.ts';
import { keepFresh } from './keep-fresh.ts';
import type { LiveLectures } from './live-lectures.ts';
import { offerRemote } from './offer-remote.ts';

/** How lectures are served. */
export interface ServeRequest {
  /** The folder that they are written to; absolute. */
  readonly out: string;
  readonly hub: Hub;
  readonly port: number | undefined;
  readonly mayOpen: boolean;
  /** Whether phones in the network may turn the slides. */
  readonly remote: boolean;
  readonly reporter: Reporter;
  /** What open decks can do beyond that. */
  readonly extras?: readonly Extra[];
}

/** Serves lectures and keeps them up to date, until the program is told to end. */
export async function serveLectures(lectures: LiveLectures, request: ServeRequest): Promise<void> {
  const { hub, reporter, mayOpen } = request;
  const resources = await loadResources();
  const list = lectureLister(request.out);
  const index = () =>
    indexPage({ lectures: list(), presented: presentedNow(lectures, hub) }, resources, `/${ASSETS}/`);
  const extras = [indexExtra(index), hereExtra(request.out), ...(request.extras ?? [])];
  const serving = await serveDecks(request, { index, extras, before: lectures.hurry });
  const remote = request.remote ? await offerRemote({ hub, resources, first: serving.port + 1 }) : undefined;
  if (remote) extras.push(remote.extra);
  const watching = keepFresh(lectures, reporter);
  const address = addressOf(serving, lectures.wanted());
  const unmade = lectures.unmade();
  reporter.print(presentingAt(address, unmade.length));
  if (unmade.length > 0) void tellAgain(lectures, address, reporter);
  remote?.tell(reporter);
  void tellOfOther(serving, request);
  if (mayOpen && hasDesktop(reporter.isTerminal)) openBrowser(address);
  await interrupted();
  await watching.stop();
  await Promise.all([serving.close(), remote?.close()]);
}

/** Begins with a dot, so that no lecture can be called so. */
const ASSETS = '.lectern';

function serveDecks(
  { out, hub, port }: ServeRequest,
  offers: Pick<ServeOptions, 'index' | 'extras' | 'before'>,
): Promise<Serving> {
  return serve({
    ...offers,
    root: out,
    mounts: { [ASSETS]: join(packageFolder(), 'lib', 'assets') },
    hub,
    ...(port === undefined ? {} : { port }),
  });
}

/** Lectures that were made meanwhile have printed their lines below the address: it comes again. */
async function tellAgain(lectures: LiveLectures, address: string, reporter: Reporter): Promise<void> {
  await Promise.all(lectures.unmade().toReversed().map(lectures.hurry));
  reporter.print(presentingAt(address));
}

/** Only the ports below ours were taken: by whom is asked only then. */
async function tellOfOther({ port }: Serving, { out, reporter }: ServeRequest): Promise<void> {
  const last = Math.min(port - 1, FIRST_PORT + MOST_ASKED);
  const address = await presentedElsewhere(out, { first: FIRST_PORT, last });
  if (address !== undefined) reporter.messages([alreadyPresented(address)], () => undefined);
}

const MOST_ASKED = 20;

function presentedNow(lectures: LiveLectures, hub: Hub): ReadonlyMap<string, readonly Problem[]> {
  return new Map(lectures.wanted().map(name => [name, hub.problemsOf(name)]));
}

/** Of the only lecture, or of the page that lists them. */
function addressOf({ address }: Serving, names: readonly string[]): string {
  const [only, another] = names;
  return only !== undefined && another === undefined ? `${address}${encodeURIComponent(only)}/` : address;
}

function interrupted(): Promise<void> {
  return new Promise(done => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
