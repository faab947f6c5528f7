import type { MediaShelf } from '../media.ts';
import type { Findings } from '../story.ts';
import type { XmlElement } from '../xml.ts';
import type { OpenFields } from './fields.ts';
import type { CountList } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What is known of a Word document while its text is read, and what is collected on the way. */
export interface WordContext {
  /** As messages name the document. */
  readonly path: string;
  readonly styles: Styles;
  readonly countList: CountList;
  readonly targets: ReadonlyMap<string, string>;
  /** Footnotes, endnotes and comments by their ids. */
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
  readonly comments: ReadonlyMap<string, XmlElement>;
  readonly media: MediaShelf;
  readonly findings: Findings;
  /** They may run over several paragraphs. */
  readonly fields: OpenFields;
}
