import type { FlowList } from '../../flow/flow.ts';
import { TAB } from '../make-paragraphs.ts';
import type { Indent } from '../text-look.ts';
import { toLetters, toRoman } from '../written-number.ts';
import { childOf, type XmlElement } from '../xml.ts';
import { indentFrom, levelOf } from './styles.ts';

/** The mark of a point and where it stands, by the definition of its list; `level` counts from 1. */
export function listLook(
  definition: XmlElement | undefined,
  level: number,
  value: number,
): { readonly list: FlowList; readonly indent: Indent } {
  const style = levelOf(definition, level);
  // A list that defines one level only means it for all of them.
  const list = listOf(style ?? levelOf(definition, 1), value);
  return { list, indent: { ...standardIndent(level), ...indentOf(style) } };
}

/** The number that the first point of a list has. */
export function startOf(definition: XmlElement | undefined, level: number): number {
  return Number(levelOf(definition, level)?.attributes.get('text:start-value') ?? 1) || 1;
}

function listOf(style: XmlElement | undefined, value: number): FlowList {
  const format = style?.attributes.get('style:num-format') ?? '';
  if (style?.name !== 'text:list-level-style-number' || format === '') return { ordered: false };
  const [before, after] = ['style:num-prefix', 'style:num-suffix'].map(
    name => style.attributes.get(name) ?? '',
  );
  return { ordered: true, value, mark: `${before}${written(value, format)}${after}`.trim() };
}

function written(value: number, format: string): string {
  switch (format) {
    case 'i':
      return toRoman(value);
    case 'I':
      return toRoman(value).toUpperCase();
    case 'a':
      return toLetters(value);
    case 'A':
      return toLetters(value).toUpperCase();
    default:
      return String(value);
  }
}

function indentOf(style: XmlElement | undefined): Indent {
  const properties = childOf(style, 'style:list-level-properties');
  const alignment = childOf(properties, 'style:list-level-label-alignment')?.attributes;
  if (alignment) return indentFrom(alignment.get('fo:margin-left'), alignment.get('fo:text-indent'));
  return indentFrom(properties?.attributes.get('text:space-before'), undefined);
}

function standardIndent(level: number): Indent {
  return { left: (TAB / 2) * (level + 1), firstLine: -TAB / 2 };
}
