/** What `playwright-core`'s `chromium.launch` needs. Unpacks the packaged browser on the first call. */
export function browserLaunchOptions(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}>;
