import { cacheFolder } from '../../io/cache-folder.ts';
import { Failure } from '../../io/failure.ts';
import { packageFolder } from '../../io/paths.ts';
import { askedBrowserMissing } from '../../message/browsing.ts';
import { commandOnPath, installedBrowser, isProgram } from './installed-browser.ts';
import { packagedBrowser } from './packaged-browser.ts';

/** A browser of this machine. */
export interface FoundBrowser {
  readonly path: string;
  /** How it was found: named in LECTERN_BROWSER, installed, or in a package beside Lectern. */
  readonly origin: 'asked' | 'installed' | 'package';
  /** A folder of shared libraries that it may need. */
  readonly libraries?: string;
}

/**
 * The browser to print and measure with: the one that LECTERN_BROWSER names, else one that is installed, else that of the
 * package `@sparticuz/chromium`, else undefined. Throws a Failure where LECTERN_BROWSER leads nowhere.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const asked = process.env.LECTERN_BROWSER;
  if (asked) {
    const path = isProgram(asked) ? asked : commandOnPath(asked);
    if (!path) throw new Failure(askedBrowserMissing(asked));
    return { path, origin: 'asked' };
  }
  const path = installedBrowser();
  if (path) return { path, origin: 'installed' };
  const packaged = await packagedBrowser(packageFolder(), cacheFolder());
  return packaged && { ...packaged, origin: 'package' };
}
