import { Failure } from '../io/failure.ts';
import type { Message } from '../model/message.ts';
import type { Browser } from '../print/browser/open-browser.ts';

/** The browser of a run: started when it is first needed, and then one for all lectures. */
export interface SlideBrowser {
  /** Lets it begin to start, which goes on while the lecture is made. */
  readonly warmUp: () => Promise<void>;
  /** Undefined where there is none that works; `report` is told why where there should be one, once. */
  readonly open: (report: (message: Message) => void) => Promise<Browser | undefined>;
  /** True the first time that it is asked for a name. */
  readonly saysOnce: (name: string) => boolean;
  readonly close: () => Promise<void>;
}

/** A browser that is not started yet. Whoever has it closes it. */
export function slideBrowser(): SlideBrowser {
  let starting: Promise<Browser | undefined> | undefined;
  let opening: Promise<Browser | undefined> | undefined;
  const said = new Set<string>();
  const start = () => {
    starting ??= startInstalled();
    return starting;
  };
  return {
    saysOnce: name => !said.has(name) && said.add(name).size > 0,
    warmUp: async () => {
      // What goes wrong is told when it is opened.
      start().catch(() => undefined);
      // It is there only after a turn, and making the lecture would take the first one.
      await new Promise(done => setImmediate(done));
    },
    open: report => {
      opening ??= orTell(start(), report);
      return opening;
    },
    close: async () => (await starting?.catch(() => undefined))?.close(),
  };
}

async function startInstalled(): Promise<Browser | undefined> {
  const { openBrowser } = await import('../print/browser/open-browser.ts');
  return openBrowser();
}

async function orTell(
  starting: Promise<Browser | undefined>,
  report: (message: Message) => void,
): Promise<Browser | undefined> {
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report({ ...error.report, level: 'warning' });
    return undefined;
  }
}
