import type { PageOptions } from './page-options.ts';

/**
 * Allows just what a deck has: its own files and our scripts, those within the page by their hashes. An
 * author who asks for own HTML gets scripts and the web with it; nobody else does.
 */
export function contentSecurityPolicy({ resources, singleFile, html }: PageOptions): string {
  const hashes: Record<string, string> = JSON.parse(
    new TextDecoder().decode(resources.asset('deck/scripts.json')),
  );
  const allowed = singleFile ? Object.values(hashes).map(hash => `'${hash}'`) : [];
  const scripts = ["'self'", ...(html ? ["'unsafe-inline' https:"] : allowed)].join(' ');
  const web = html ? ' https:' : '';
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' 'unsafe-inline'${web}`,
    `font-src 'self' data:${web}`,
    `img-src 'self' data:${web}`,
    `media-src 'self' data:${web}`,
    `frame-src 'self'${web}`,
    ...(html ? ['connect-src https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
