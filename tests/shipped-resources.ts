import { filesBeside } from '../src/io/included-files.ts';
import { pngPixels } from '../src/io/png-pixels.ts';
import { type LoadedResources, loadResources } from '../src/io/resources.ts';

let shipped: Promise<LoadedResources> | undefined;

/**
 * What Lectern ships, loaded once for all tests of a worker: its sources compile their templates whenever they are
 * loaded. With the folder of an outline, files beside it are found.
 */
export async function shippedResources(base?: string): Promise<LoadedResources> {
  shipped ??= loadResources({ pngPixels });
  return base === undefined ? shipped : { ...(await shipped), ...filesBeside({ base }) };
}
