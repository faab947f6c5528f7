import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The path of a browser that is installed on this machine: the one that CHROME_PATH names, as other programs take it, else
 * Chrome before Chromium before others; else undefined. No program is run to find it, since that would take longer
 * than to start it.
 */
export function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && isProgram(named)) return named;
  return (PLACES[process.platform] ?? placesOnLinux)().find(isProgram);
}

const PLACES: Readonly<Partial<Record<NodeJS.Platform, () => string[]>>> = {
  darwin: () => {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome Canary'];
    const programs = names.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
    return programs.flatMap(program => [program, join(homedir(), program)]);
  },
  win32: () => {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': of32Bits } = process.env;
    const bases = [PROGRAMFILES, of32Bits, LOCALAPPDATA].filter(base => base !== undefined);
    return PROGRAMS_ON_WINDOWS.flatMap(program => bases.map(base => join(base, program)));
  },
};

const PROGRAMS_ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Google\\Chrome SxS\\Application\\chrome.exe',
];

/** Commands, and paths where they may be although they are no commands. */
const ON_LINUX = [
  'google-chrome-stable',
  'google-chrome',
  '/opt/google/chrome/chrome',
  'chromium',
  '/usr/lib/chromium/chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  'brave-browser',
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  '/usr/lib/chromium/headless_shell',
  '/usr/local/bin/chrome-headless-shell',
  // These may be of snap, whose programs see little of the disk.
  'chromium-browser',
  '/snap/bin/chromium',
];

function placesOnLinux(): string[] {
  return ON_LINUX.flatMap(name => (name.startsWith('/') ? [name] : pathsOfCommand(name)));
}

/** The path of a command, if there is one of this name. */
export function commandOnPath(command: string): string | undefined {
  return pathsOfCommand(command).find(isProgram);
}

function pathsOfCommand(command: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap(folder => ENDINGS.map(ending => join(folder, command + ending)));
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
