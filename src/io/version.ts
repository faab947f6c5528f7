import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './paths.ts';

/** The version of the installed package. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageFolder(), 'package.json'), 'utf8'),
  );
  return manifest.version;
}
