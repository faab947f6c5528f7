import type { Archive } from '../archive.ts';
import { damaged } from '../unreadable.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml.ts';

/** The parts of a Word document that are read, parsed; those that it doesn't have are undefined. */
export interface WordParts {
  readonly document: XmlElement;
  readonly styles?: XmlElement;
  readonly numbering?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
  readonly comments?: XmlElement;
  readonly properties?: XmlElement;
  /** Targets of the main part: addresses of links, and names of pictures in the archive. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Finds the parts of a document by their relations, since their names are free. Throws `Unreadable`. */
export function readParts(archive: Archive): WordParts {
  const main = mainPart(archive);
  if (main === undefined) throw damaged('word/document.xml');
  const relations = relationsOf(archive, main);
  const part = (kind: string) => {
    const name = relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return name === undefined ? undefined : partAt(archive, name);
  };
  const document = partAt(archive, main);
  if (!document) throw damaged(main);
  const found = {
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    comments: part('comments'),
    properties: partAt(archive, 'docProps/core.xml'),
  };
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  return { document, targets, ...defined(found) };
}

/** The name of the main part, when the archive says that it has one. */
export function mainPart(archive: Archive): string | undefined {
  return relationsOf(archive, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** An address, or a name in the archive. */
  readonly target: string;
}

function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const root = partAt(archive, `${folder}_rels/${file}.rels`);
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: external ? target : nameIn(folder, target),
    };
  });
}

/** The name of a target in the archive: `../media/a.png` seen from `word/` is `media/a.png`. */
function nameIn(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  return names.join('/');
}

function partAt(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes ? parseXml(new TextDecoder().decode(bytes), name) : undefined;
}

function defined<T extends object>(found: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
