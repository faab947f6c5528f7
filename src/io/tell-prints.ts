import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { offeredPrints, PRINTS_SCRIPT, printsScript } from '../model/prints.ts';
import { freshPrints } from './prints.ts';
import { writeWhole } from './write-whole.ts';

/** Tells the deck in a lecture's folder which prints it can lead to; where there is no deck, nobody is told. */
export function tellPrints(folder: string, name: string): void {
  const path = join(folder, PRINTS_SCRIPT);
  if (existsSync(path)) writeWhole(path, printsScript(offeredPrints(name, freshPrints(folder))));
}
