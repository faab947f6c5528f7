import type { Archive } from '../archive.ts';
import type { MediaShelf } from '../media.ts';
import type { Findings } from '../story.ts';
import type { OdtStyles } from './styles.ts';

/** What is known of a document while its text is read, and what is collected on the way. */
export interface OdtContext {
  /** As messages name the document. */
  readonly path: string;
  readonly archive: Archive;
  readonly styles: OdtStyles;
  readonly media: MediaShelf;
  readonly findings: Findings;
}
