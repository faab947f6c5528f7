import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** All templates below a folder as one module, `export const precompiled = { 'deck/deck': … }`, ready for the runtime. */
export function precompileTemplates(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.hbs'))
    .sort();
  const entries = names.map(path => {
    const source = readFileSync(join(folder, path), 'utf8');
    return `${JSON.stringify(path.slice(0, -'.hbs'.length))}: ${precompile(path, source)}`;
  });
  return `export const precompiled = {\n${entries.join(',\n')}\n};\n`;
}

function precompile(path, source) {
  try {
    return Handlebars.precompile(source);
  } catch (error) {
    throw new Error(`templates/${path}: ${error.message}`, { cause: error });
  }
}
