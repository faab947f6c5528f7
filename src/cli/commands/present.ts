import { join, resolve } from 'node:path';
import { Failure } from '../../io/failure.ts';
import { listLectures } from '../../io/list-lectures.ts';
import { packageFolder } from '../../io/paths.ts';
import type { Reporter } from '../../io/reporter.ts';
import { loadResources } from '../../io/resources.ts';
import { notAPort } from '../../message/usage.ts';
import { indexPage } from '../../serve/index-page.ts';
import { hasDesktop, openBrowser } from '../../serve/open-browser.ts';
import { serve } from '../../serve/server.ts';
import { type BuiltLecture, buildLectures } from '../build-lectures.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { asOneOption, lecturesFor } from '../outlines-for.ts';
import { readingOf, readingOptions } from '../reading-options.ts';

/** `lectern present`: build, then show the lectures in the browser. */
export const present: Command = {
  name: 'present',
  usage: 'present [OUTLINE|FOLDER…]',
  about: [
    'Builds lectures as lectern build does, serves them to this machine only, and opens the browser.',
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
    const found = lecturesFor('present', args);
    const built = await buildLectures(found, {
      reporter,
      out,
      singleFile: false,
      reading: readingOf(args),
      to: ['deck'],
    });
    if (built.length === 0) return EXIT.errors;
    return serveLectures(built, {
      out: resolve(out),
      port,
      mayOpen: !args.switches.has('no-open'),
      reporter,
    });
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
  readonly port: number | undefined;
  readonly mayOpen: boolean;
  readonly reporter: Reporter;
}

async function serveLectures(built: readonly BuiltLecture[], showing: Showing): Promise<ExitCode> {
  const { out, port, mayOpen, reporter } = showing;
  const resources = await loadResources();
  const serving = await serve({
    root: out,
    index: () => indexPage(listLectures(out), resources, `/${ASSETS}/`),
    mounts: { [ASSETS]: join(packageFolder(), 'lib', 'assets') },
    ...(port === undefined ? {} : { port }),
  });
  const [only] = built;
  const address =
    built.length === 1 && only ? `${serving.address}${encodeURIComponent(only.name)}/` : serving.address;
  reporter.print(`\n  ${address}\n\n  Ctrl-C ends it.`);
  if (mayOpen && hasDesktop(reporter.isTerminal)) openBrowser(address);
  await interrupted();
  await serving.close();
  return EXIT.clean;
}

function interrupted(): Promise<void> {
  return new Promise(done => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
