import { release } from 'node:os';
import { recordsFolder, sizeOfRecords } from '../../io/build-records.ts';
import { Failure } from '../../io/failure.ts';
import type { Reporter } from '../../io/reporter.ts';
import { version } from '../../io/version.ts';
import { noBrowser } from '../../message/browsing.ts';
import type { Browser } from '../../print/browser/open-browser.ts';
import type { Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** `lectern doctor`: what this machine has of what Lectern can use. */
export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  about: [
    'Shows what Lectern found on this machine, tries it, and says what to do where something is missing.',
    'Slides, notes and handouts need nothing; the browser is for lectern pdf, lectern png and lectern check --measure.',
  ],
  options: [],
  examples: [['lectern doctor', 'is there a browser, and does it start?']],
  run: async (_, reporter) => {
    const row = (name: string, found: string) => reporter.print(`${name.padEnd(9)}${found}`);
    row('Lectern', version());
    row('Node.js', `${process.versions.node}, ${process.platform} ${release()}, ${process.arch}`);
    showCache(row);
    return showBrowser(row, reporter);
  },
};

type Row = (name: string, found: string) => void;

/** What is remembered of builds. */
function showCache(row: Row): void {
  const { bytes, count } = sizeOfRecords();
  row('Cache', count === 0 ? 'empty' : `${countOfLectures(count)}, ${Math.ceil(bytes / 1000)} kB`);
  row('', recordsFolder());
}

function countOfLectures(count: number): string {
  return count === 1 ? '1 lecture' : `${count} lectures`;
}

async function showBrowser(row: Row, reporter: Reporter): Promise<ExitCode> {
  reporter.progress('Trying the browser …');
  let browser: Browser | undefined;
  try {
    const { openBrowser } = await import('../../print/browser/open-browser.ts');
    browser = await openBrowser();
    if (!browser) throw new Failure(noBrowser());
    row('Browser', `${browser.product.replace('/', ' ')}, ${ORIGINS[browser.origin]}`);
    row('', browser.path);
    const sum = await browser.onPage('about:blank', { width: 800, height: 600 }, page =>
      page.evaluate('1 + 1'),
    );
    row('', sum === 2 ? 'It starts and answers.' : 'It starts, and answers strangely.');
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    row('Browser', 'none that works');
    reporter.messages([error.report]);
    return EXIT.errors;
  } finally {
    await browser?.close();
  }
}

const ORIGINS = {
  asked: 'named in LECTERN_BROWSER',
  installed: 'installed on this machine',
  package: 'from the package @sparticuz/chromium',
} as const;
