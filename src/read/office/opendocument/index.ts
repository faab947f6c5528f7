import type { Flow } from '../../flow/flow.ts';
import type { Archive } from '../archive.ts';
import { joinStory } from '../join-story.ts';
import { createMediaShelf } from '../media.ts';
import { titleFromProperties } from '../title-property.ts';
import { damaged, Unreadable } from '../unreadable.ts';
import { childOf, descendantsOf, parseXml, textIn, type XmlElement } from '../xml.ts';
import { readBody } from './body.ts';
import type { OdtContext } from './context.ts';
import { readOdtStyles } from './styles.ts';

/** Reads a text of OpenDocument. Throws `Unreadable`. */
export function readOpenDocumentFlow(archive: Archive, path: string): Flow {
  if (descendantsOf(partAt(archive, 'META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new Unreadable({ kind: 'encrypted' });
  const content = partAt(archive, 'content.xml');
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (!text) throw damaged('content.xml');
  const context: OdtContext = {
    path,
    archive,
    styles: readOdtStyles([partAt(archive, 'styles.xml'), content]),
    media: createMediaShelf(archive),
    findings: { footnotes: [], messages: [] },
  };
  const items = joinStory(readBody(text, context));
  const title = titleFromProperties(textIn(descendantsOf(partAt(archive, 'meta.xml'), 'dc:title')[0]));
  return {
    nested: true,
    items,
    footnotes: context.findings.footnotes,
    meta: title === undefined ? {} : { title },
    media: context.media.all,
    messages: context.findings.messages,
  };
}

function partAt(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes ? parseXml(new TextDecoder().decode(bytes), name) : undefined;
}
