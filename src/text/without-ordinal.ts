import type { Paragraph } from 'mdast';

/** Asked for again and again while a slide is fitted. */
const known = new WeakMap<Paragraph, Paragraph>();

/** A paragraph without the ordinal that its text begins with, where that is shown as the mark of a point. */
export function withoutOrdinal(paragraph: Paragraph, ordinal: string | undefined): Paragraph {
  if (ordinal === undefined) return paragraph;
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text' || !first.value.startsWith(ordinal)) return paragraph;
  const found = known.get(paragraph);
  if (found) return found;
  const value = first.value.slice(ordinal.length).trimStart();
  const bare = { ...paragraph, children: value === '' ? rest : [{ ...first, value }, ...rest] };
  known.set(paragraph, bare);
  return bare;
}
