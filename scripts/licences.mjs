import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from './font-families.mjs';

/** Packages whose files are carried as they are, or cut: those of fonts, and the engine of the decks. */
const CARRIED = ['reveal.js', ...new Set(FAMILIES.map(({ from }) => from))].map(
  name => `node_modules/${name}`,
);

/** The licences of all packages that a bundle or a deck holds, as one text; `inputs` are esbuild's paths. */
export function collectLicences(root, inputs) {
  const bundled = inputs.map(path => PACKAGE_FOLDER.exec(path)?.[1]).filter(Boolean);
  return [...new Set([...bundled, ...CARRIED])]
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
