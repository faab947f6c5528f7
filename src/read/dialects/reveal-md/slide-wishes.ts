import type { Attributes } from '../../../model/nodes.ts';
import { parseAttributes } from '../../../syntax/attributes.ts';
import { addMissing } from '../findings.ts';
import type { Findings } from '../types.ts';
import { classesOf } from '../wishes.ts';

/** What `<!-- .slide: … -->` asks for, as far as Lectern has it; the rest is remembered as missing. */
export function slideWishes(
  asked: ReadonlyArray<{ readonly text: string; readonly line: number }>,
  findings: Findings,
): Attributes {
  const values: Record<string, string> = {};
  const classes: string[] = [];
  let id: string | undefined;
  for (const { text, line } of asked) {
    for (const [key, value] of Object.entries(parseAttributes(text)?.values ?? {})) {
      const name = key.replace(/^data-/, '');
      if (name === 'class') classes.push(...classesOf(value, line, findings));
      else if (name === 'id') id = value;
      else if (KNOWN.has(name)) values[name] = value;
      else addMissing(findings, `“${key}” of slides`, line, 'nothing');
    }
  }
  return { ...(id === undefined ? {} : { id }), classes, values };
}

const KNOWN: ReadonlySet<string> = new Set([
  'background',
  'background-color',
  'background-image',
  'background-size',
  'background-position',
  'background-repeat',
  'background-opacity',
  'transition',
  'visibility',
  'timing',
]);
