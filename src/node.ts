import { pngPixels } from './io/png-pixels.ts';
import { type LoadedResources, loadResources as load, type ResourceOptions } from './io/resources.ts';

export { Failure } from './io/failure.ts';
export { writeLecture } from './io/write-lecture.ts';
export type { LoadedResources, ResourceOptions };

/** Reads templates, themes and assets from the installed package, and from the author's folders. */
export function loadResources(options: ResourceOptions = {}): Promise<LoadedResources> {
  return load({ pngPixels, ...options });
}
