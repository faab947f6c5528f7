export { Failure } from './io/failure.ts';
export { pngPixels } from './io/png-pixels.ts';
export { type LoadedResources, loadResources, type ResourceOptions } from './io/resources.ts';
export { writeLecture } from './io/write-lecture.ts';
