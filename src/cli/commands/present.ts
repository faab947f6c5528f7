import { join, resolve } from 'node:path';
import { Failure } from '../../io/failure.ts';
import { listLectures } from '../../io/list-lectures.ts';
import { packageFolder } from '../../io/paths.ts';
import type { Reporter } from '../../io/reporter.ts';
import { loadResources } from '../../io/resources.ts';
import { presentingAt } from '../../message/serving.ts';
import { notAPort } from '../../message/usage.ts';
import { indexPage } from '../../serve/index-page.ts';
import { type Hub, openHub } from '../../serve/live/hub.ts';
import { hasDesktop, openBrowser } from '../../serve/open-browser.ts';
import { serve } from '../../serve/server.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { keepFresh } from '../keep-fresh.ts';
import { type LiveLectures, liveLectures } from '../live-lectures.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';

/** `lectern present`: build, then show the lectures in the browser. */
export const present: Command = {
  name: 'present',
  usage: 'present [OUTLINE|FOLDER…]',
  about: [
    'Builds lectures as lectern build does, serves them to this machine only, and opens the browser.',
    'Edits to the outlines and the files beside them show in the open slides at once.',
    'Press S in a lecture for the speaker view with your notes. Ctrl-C here ends it.',
  ],
  options: [
    { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures go, dist unless told' },
    asOneOption,
    { name: 'port', short: 'p', value: 'PORT', help: 'Serve on this port; the first free one unless told' },
    { name: 'no-open', help: 'Print the address only' },
    ...readingOptions,
  ],
  examples: [
    ['lectern present talk.txt', 'build talk.txt and open it'],
    ['lectern present', 'all lectures of the folder content'],
    ['lectern present lectures --no-open', 'to open the address yourself'],
  ],
  run: async (args, reporter) => {
    const port = portOf(args);
    const out = args.values.get('out') ?? 'dist';
    const hub = openHub();
    const find = () => lecturesFor('present', args);
    const lectures = liveLectures({ find, out, reading: readingOf(args), reporter, hub });
    await lectures.refresh();
    if (lectures.names().length === 0) return EXIT.errors;
    const mayOpen = !args.switches.has('no-open');
    return serveLectures(lectures, { out: resolve(out), hub, port, mayOpen, reporter });
  },
};

function portOf({ values }: Arguments): number | undefined {
  const text = values.get('port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Failure(notAPort(text));
  return port;
}

/** Begins with a dot, so that no lecture can be called so. */
const ASSETS = '.lectern';

interface Showing {
  readonly out: string;
  readonly hub: Hub;
  readonly port: number | undefined;
  readonly mayOpen: boolean;
  readonly reporter: Reporter;
}

async function serveLectures(lectures: LiveLectures, showing: Showing): Promise<ExitCode> {
  const { out, hub, port, mayOpen, reporter } = showing;
  const resources = await loadResources();
  const serving = await serve({
    root: out,
    index: () => indexPage(listLectures(out), resources, `/${ASSETS}/`),
    mounts: { [ASSETS]: join(packageFolder(), 'lib', 'assets') },
    hub,
    ...(port === undefined ? {} : { port }),
  });
  const watching = keepFresh(lectures, reporter);
  const [only, another] = lectures.names();
  const address =
    only !== undefined && another === undefined
      ? `${serving.address}${encodeURIComponent(only)}/`
      : serving.address;
  reporter.print(presentingAt(address));
  if (mayOpen && hasDesktop(reporter.isTerminal)) openBrowser(address);
  await interrupted();
  await watching.stop();
  await serving.close();
  return EXIT.clean;
}

function interrupted(): Promise<void> {
  return new Promise(done => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
