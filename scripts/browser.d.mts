/** Where the packaged browser is unpacked to: `XDG_CACHE_HOME` for a Lectern that is to find it there. */
export const CACHE: string;
/** What `playwright-core`'s `chromium.launch` needs. Unpacks the packaged browser on the first call. */
export function browserLaunchOptions(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}>;
