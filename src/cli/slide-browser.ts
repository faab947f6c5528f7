import { Failure } from '../io/failure.ts';
import type { Message } from '../model/message.ts';
import type { Browser } from '../print/browser/open-browser.ts';

/** The browser of a run: started when it is first needed, and then one for all lectures. */
export interface SlideBrowser {
  /** Undefined where there is none that works; `report` is told why where there should be one, once. */
  readonly open: (report: (message: Message) => void) => Promise<Browser | undefined>;
  /** True the first time that it is asked for a name. */
  readonly saysOnce: (name: string) => boolean;
  readonly close: () => Promise<void>;
}

/** A browser that is not started yet. Whoever has it closes it. */
export function slideBrowser(): SlideBrowser {
  let opening: Promise<Browser | undefined> | undefined;
  const said = new Set<string>();
  return {
    saysOnce: name => !said.has(name) && said.add(name).size > 0,
    open: report => {
      opening ??= openOrTell(report);
      return opening;
    },
    close: async () => (await opening)?.close(),
  };
}

async function openOrTell(report: (message: Message) => void): Promise<Browser | undefined> {
  try {
    const { openBrowser } = await import('../print/browser/open-browser.ts');
    return await openBrowser();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report({ ...error.report, level: 'warning' });
    return undefined;
  }
}
