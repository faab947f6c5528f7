import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** The path of a browser that is installed on this machine: Chrome before Chromium before others; else undefined. */
export function installedBrowser(): string | undefined {
  return installedChrome() ?? installedOther();
}

/** It throws, or gives undefined, where there is none. */
function installedChrome(): string | undefined {
  try {
    const path: string | undefined = Launcher.getFirstInstallation();
    return path !== undefined && isProgram(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** What chrome-launcher does not look for. */
function installedOther(): string | undefined {
  return (PLACES[process.platform]?.() ?? []).find(isProgram) ?? commandOnPath(COMMANDS);
}

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
];

const PLACES: Readonly<Partial<Record<NodeJS.Platform, () => string[]>>> = {
  darwin: () =>
    ['Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap(name =>
      ['', process.env.HOME ?? ''].map(base => `${base}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: () =>
    ['Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'].flatMap(program =>
      [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES, process.env.LOCALAPPDATA]
        .filter(base => base !== undefined)
        .map(base => join(base, program)),
    ),
  linux: () => [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium/headless_shell',
    '/snap/bin/chromium',
    '/usr/local/bin/chrome-headless-shell',
  ],
};

/** The first of these commands that there is, as a path. */
export function commandOnPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap(command => folders.flatMap(folder => ENDINGS.map(ending => join(folder, command + ending))))
    .find(isProgram);
}

const ENDINGS = process.platform === 'win32' ? ['.exe', ''] : [''];

/** True for a file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
