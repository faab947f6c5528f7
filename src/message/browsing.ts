import type { Message } from '../model/message.ts';

/** Where a browser is needed and there is none. */
export function noBrowser(): Message {
  return {
    level: 'error',
    rule: 'no-browser',
    text: 'There is no browser that Lectern can use: no Chrome, Chromium or Edge was found',
    remedy:
      'Install Chrome, Chromium or Edge; or give the path of one in the environment variable LECTERN_BROWSER; or, on ' +
      'Linux, install one for Lectern alone: npm install --global @sparticuz/chromium@147. lectern doctor shows what is found.',
  };
}

/** LECTERN_BROWSER leads nowhere. */
export function askedBrowserMissing(path: string): Message {
  return {
    level: 'error',
    rule: 'browser-not-found',
    text: `LECTERN_BROWSER names “${path}”, and there is no such program`,
    remedy: 'Correct the path, or unset LECTERN_BROWSER, and Lectern looks for a browser itself.',
  };
}

/** `said` is the last that the browser said, in its own words. */
export function browserNotStarted(path: string, said: string): Message {
  return {
    level: 'error',
    rule: 'browser-not-started',
    text: `The browser “${path}” could not be started${said ? `: ${said}` : ''}`,
    remedy: 'Try another one: give its path in the environment variable LECTERN_BROWSER.',
  };
}

/** It was started again once, and ended again. */
export function browserCrashed(path: string): Message {
  return {
    level: 'error',
    rule: 'browser-crashed',
    text: `The browser “${path}” ended in the middle of the work, twice`,
    remedy:
      'Close other programs if memory is short, or try another browser: give its path in LECTERN_BROWSER.',
  };
}

/** `task` is the protocol's name of what was asked; `seconds` is how long we waited. */
export function browserSilent(task: string, seconds: number): Message {
  return {
    level: 'error',
    rule: 'browser-silent',
    text: `The browser did not answer within ${seconds} seconds (${task})`,
    remedy: 'Try again when the machine has less to do, or try another browser with LECTERN_BROWSER.',
  };
}

/** The browser refuses to open what we made. */
export function pageNotOpened(url: string, cause: string): Message {
  return {
    level: 'error',
    rule: 'page-not-opened',
    text: `The browser could not open ${url}: ${cause}`,
    remedy:
      'If the browser came with snap or flatpak it may not be allowed to read the temporary folder: try another one with LECTERN_BROWSER.',
  };
}
