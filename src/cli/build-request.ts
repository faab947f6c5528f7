import type { Reporter } from '../io/reporter.ts';
import type { HandoutWishes } from '../model/handout.ts';
import type { ReadOptions } from '../model/outline.ts';
import type { OutputName } from './outputs.ts';
import type { SlideBrowser } from './slide-browser.ts';
import type { SlideWishes } from './slide-options.ts';

/** How lectures are built. */
export interface BuildRequest {
  readonly reporter: Reporter;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly singleFile: boolean;
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
  readonly to: readonly OutputName[];
  /** How a handout is made, where one is asked for. */
  readonly handout?: HandoutWishes;
  /** How slides are printed, where that is asked for. */
  readonly slides?: SlideWishes;
  /** Whether a lecture of which nothing changed is left as it lies there. */
  readonly usesCache?: boolean;
}

/** How one of several lectures is built. */
export interface LectureRequest extends BuildRequest {
  readonly browser: SlideBrowser;
  /** Seconds since the work on it began. */
  readonly watch: () => number;
  readonly nameWidth: number;
  /** Among several: `2 of 5: `. */
  readonly position: string;
}
