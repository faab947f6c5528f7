import { createHash } from 'node:crypto';
import type { Extra } from './extra.ts';

/** Tells which folder is served here, as a digest: another Lectern can know its own again, and no page learns a path. */
export function hereExtra(folder: string): Extra {
  return { address: HERE, ask: () => ({ folder: digestOf(folder) }) };
}

/**
 * The address at which another Lectern serves the same folder, among the ports from `first` to `last`; undefined
 * where none does, or none answers at once.
 */
export async function presentedElsewhere(
  folder: string,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<string | undefined> {
  const ports = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const digests = await Promise.all(ports.map(digestAt));
  const port = ports[digests.indexOf(digestOf(folder))];
  return port === undefined ? undefined : `http://localhost:${port}/`;
}

const HERE = '/.lectern/here';
/** Milliseconds: it is on this machine, which may be busy; nothing waits for it. */
const PATIENCE = 2000;

async function digestAt(port: number): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`http://127.0.0.1:${port}${HERE}`, { signal, redirect: 'error' });
    const said: unknown = await response.json();
    const isOurs = typeof said === 'object' && said !== null && 'folder' in said;
    return isOurs && typeof said.folder === 'string' ? said.folder : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(folder: string): string {
  return createHash('sha256').update(folder).digest('base64url');
}
