import { spawn } from 'node:child_process';

/** True where a person sits in front of a screen: not in a pipe, not on a build machine, not over the network. */
export function hasDesktop(
  isTerminal: boolean,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (!isTerminal || env.CI || env.SSH_CONNECTION) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Opens an address in the browser that the system prefers; without one, nothing happens. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, args] = openerFor(platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerFor(platform: NodeJS.Platform, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
