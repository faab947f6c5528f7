import type { Archive } from '../archive.ts';
import { mathToLatex } from '../mathml.ts';
import { childOf, descendantsOf, parseXml, type XmlElement } from '../xml.ts';

/** The formula in a frame as LaTeX between dollar signs; undefined when the frame holds none. */
export function readFormula(frame: XmlElement, archive: Archive): string | undefined {
  const object = childOf(frame, 'draw:object');
  if (!object) return undefined;
  const math = descendantsOf(object, 'math:math')[0] ?? mathAt(object.attributes.get('xlink:href'), archive);
  return math ? mathToLatex(math) : undefined;
}

const SLASHES = /^\.\/|\/$/g;

/** Formulas are documents of their own within the archive. */
function mathAt(href: string | undefined, archive: Archive): XmlElement | undefined {
  const name = `${(href ?? '').replace(SLASHES, '')}/content.xml`;
  const bytes = href === undefined ? undefined : archive.read(name);
  const root = bytes ? parseXml(new TextDecoder().decode(bytes), name) : undefined;
  return root?.name === 'math:math' ? root : undefined;
}
