import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of all packages that a bundle holds, as one text; `inputs` are esbuild's paths. */
export function collectLicences(root, inputs) {
  const folders = new Set(inputs.map(path => PACKAGE_FOLDER.exec(path)?.[1]).filter(Boolean));
  return [...folders]
    .sort()
    .map(folder => licenceOf(join(root, folder)))
    .join('\n\n');
}

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.|$)/i;

function licenceOf(folder) {
  const manifest = join(folder, 'package.json');
  const { name, version, license } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const file = readdirSync(folder).find(entry => LICENCE_FILE.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
