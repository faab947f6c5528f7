/** How a browser is told to start: seen by nobody, reaching no host, and leaving nothing behind. */
export interface StartWishes {
  /** A folder of its own. */
  readonly profile: string;
  /** With as few processes as will do, which takes half the time. */
  readonly quick: boolean;
}

/** The arguments of any browser of Chromium's family. */
export function browserArguments({ profile, quick }: StartWishes): string[] {
  // The browser's own sandbox refuses to work for root, who has to do without.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...FLAGS, ...(quick ? QUICK : []), ...asRoot, `--user-data-dir=${profile}`];
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  // No page and no profile of its own accord: only what is asked for takes time and disk.
  '--no-startup-window',
  '--incognito',
  // Letters as wide as on a screen of any resolution, on every system.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  // No host can be reached: neither by name, nor by number, nor through a proxy, nor past the resolver.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
  '--no-proxy-server',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Pages are still drawn in processes of their own, behind the browser's sandbox. */
const QUICK = ['--enable-features=NetworkServiceInProcess2', '--in-process-gpu'];
