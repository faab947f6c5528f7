import { createHash } from 'node:crypto';
import type { Extra } from './extra.ts';

/** Tells an open index page whether it is still as it should be: it asks again and again, so nothing has to be kept. */
export function indexExtra(index: () => string): Extra {
  return { address: '/.lectern/index', ask: () => ({ page: digestOf(index()) }) };
}

function digestOf(page: string): string {
  return createHash('sha256').update(page).digest('base64url').slice(0, 16);
}
