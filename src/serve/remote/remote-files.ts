import type { Resources } from '../../model/artifact.ts';
import { clothesOf } from '../clothes.ts';
import type { RemoteFile } from './remote-file.ts';

/** The files of the remote by their paths: there are no others. */
export function remoteFiles(resources: Resources): (path: string) => RemoteFile | undefined {
  const text = (asset: string) => decoder.decode(resources.asset(asset));
  const files: Readonly<Record<string, () => RemoteFile>> = {
    '': () => ({ mediaType: HTML, contents: resources.render('remote/remote', {}) }),
    'remote.css': () => ({
      mediaType: CSS,
      contents: `${clothesOf(resources, '')}\n${text('remote/remote.css')}`,
    }),
    'remote.js': () => ({ mediaType: SCRIPT, contents: text('remote/remote.js') }),
    ...Object.fromEntries(
      (resources.theme('lectern')?.faces ?? []).map(({ asset }) => [
        asset,
        () => ({ mediaType: 'font/woff2', contents: resources.asset(asset) }),
      ]),
    ),
  };
  return path => (Object.hasOwn(files, path) ? files[path]?.() : undefined);
}

const decoder = new TextDecoder();
const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
