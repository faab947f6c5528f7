import { type Built, build } from '../build.ts';
import { Failure } from '../io/failure.ts';
import type { Reporter } from '../io/reporter.ts';
import { textsOf } from '../io/source-texts.ts';
import { overflowMessages } from '../lint/overflow.ts';
import { noBrowser } from '../message/browsing.ts';
import type { Resources } from '../model/artifact.ts';
import { inItsFile } from '../model/files.ts';
import { isError, type Message } from '../model/message.ts';
import type { ReadOptions } from '../model/outline.ts';
import type { Browser } from '../print/browser/open-browser.ts';
import { fitSummary } from '../write/fit-summary.ts';
import { reportFailure } from './failures.ts';
import { besideOf } from './keep-beside.ts';
import { openOutlines } from './open-outlines.ts';
import type { FoundLecture } from './outlines-for.ts';
import { resourcesFor } from './resources-for.ts';

export interface CheckRequest {
  readonly reporter: Reporter;
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
  /** Whether the browser is to show each slide. */
  readonly measure: boolean;
}

/**
 * Makes one lecture after the other in memory, and reports each; true where no error was found. Throws a Failure where a
 * browser is needed and there is none.
 */
export async function checkLectures(found: readonly FoundLecture[], request: CheckRequest): Promise<boolean> {
  const browser = request.measure ? await neededBrowser() : undefined;
  try {
    const width = Math.max(...found.map(({ name }) => name.length));
    let clean = true;
    for (const lecture of found) clean = (await checkLecture(lecture, request, { browser, width })) && clean;
    return clean;
  } finally {
    await browser?.close();
  }
}

/** Loaded late: nothing else needs a browser. */
async function neededBrowser(): Promise<Browser> {
  const { openBrowser } = await import('../print/browser/open-browser.ts');
  const browser = await openBrowser();
  if (!browser) throw new Failure(noBrowser());
  return browser;
}

interface Checking {
  readonly browser: Browser | undefined;
  /** Columns for the name, so that several lectures stand in line. */
  readonly width: number;
}

async function checkLecture(
  lecture: FoundLecture,
  { reporter, reading }: CheckRequest,
  { browser, width }: Checking,
): Promise<boolean> {
  reporter.progress(`Checking ${lecture.name} …`);
  try {
    const opened = await openOutlines(lecture.outlines, reading.from);
    const { sources, course, shown } = opened;
    const resources = await resourcesFor(opened);
    const options = { ...reading, resources, ...besideOf(opened), ...(course ? { course } : {}) };
    const built = build(sources, options);
    const early = [...resources.messages, ...built.messages];
    const failed = early.some(isError);
    const overflow = browser && !failed ? await measured(built, resources, browser) : [];
    if (!failed) {
      const verdict = browser
        ? `; ${overflow.some(isError) ? 'not every slide fits' : 'every slide fits'}`
        : '';
      reporter.print(`${lecture.name.padEnd(width)}  ${fitSummary(built.deck)}${verdict}`);
    }
    const messages = [...early, ...overflow];
    reporter.messages(messages, textsOf(shown));
    return !messages.some(isError);
  } catch (error) {
    reportFailure(error, reporter);
    return false;
  }
}

/** What the browser finds on the slides, which lie in a temporary folder as long as it looks. */
async function measured({ deck, outline, artifacts }: Built, resources: Resources, browser: Browser) {
  const { measureDeck } = await import('../print/measure-deck.ts');
  const { withTemporaryLecture } = await import('../io/temporary-lecture.ts');
  const script = new TextDecoder().decode(resources.asset('print/measure.js'));
  const slides = await withTemporaryLecture(artifacts, url => measureDeck(browser, url, script));
  return overflowMessages(deck, slides).map((message): Message => inItsFile(message, outline));
}
