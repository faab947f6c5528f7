import type { Paragraph } from 'mdast';

/** A paragraph without the ordinal that its text begins with, where that is shown as the mark of a point. */
export function withoutOrdinal(paragraph: Paragraph, ordinal: string | undefined): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (ordinal === undefined || first?.type !== 'text' || !first.value.startsWith(ordinal)) return paragraph;
  const value = first.value.slice(ordinal.length).trimStart();
  return { ...paragraph, children: value === '' ? rest : [{ ...first, value }, ...rest] };
}
