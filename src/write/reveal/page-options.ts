import type { Resources, Theme } from '../../model/artifact.ts';

/** What the parts of the page depend on. */
export interface PageOptions {
  readonly theme: Theme;
  readonly resources: Resources;
  readonly singleFile: boolean;
  /** The author's own HTML is let through. */
  readonly html: boolean;
}
