import { join } from 'node:path';
import { listLectures } from '../io/list-lectures.ts';
import { packageFolder } from '../io/paths.ts';
import type { Reporter } from '../io/reporter.ts';
import { loadResources } from '../io/resources.ts';
import { presentingAt } from '../message/serving.ts';
import type { Resources } from '../model/artifact.ts';
import type { Extra } from '../serve/extra.ts';
import { indexPage } from '../serve/index-page.ts';
import type { Hub } from '../serve/live/hub.ts';
import { hasDesktop, openBrowser } from '../serve/open-browser.ts';
import { type Serving, serve } from '../serve/server.ts';
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
  const extras = [...(request.extras ?? [])];
  const serving = await serveDecks(request, resources, extras);
  const remote = request.remote ? await offerRemote({ hub, resources, first: serving.port + 1 }) : undefined;
  if (remote) extras.push(remote.extra);
  const watching = keepFresh(lectures, reporter);
  const address = addressOf(serving, lectures.names());
  reporter.print(presentingAt(address));
  remote?.tell(reporter);
  if (mayOpen && hasDesktop(reporter.isTerminal)) openBrowser(address);
  await interrupted();
  await watching.stop();
  await Promise.all([serving.close(), remote?.close()]);
}

/** Begins with a dot, so that no lecture can be called so. */
const ASSETS = '.lectern';

function serveDecks(
  { out, hub, port }: ServeRequest,
  resources: Resources,
  extras: readonly Extra[],
): Promise<Serving> {
  return serve({
    root: out,
    index: () => indexPage(listLectures(out), resources, `/${ASSETS}/`),
    mounts: { [ASSETS]: join(packageFolder(), 'lib', 'assets') },
    hub,
    extras,
    ...(port === undefined ? {} : { port }),
  });
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
