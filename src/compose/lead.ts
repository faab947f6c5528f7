import type { PhrasingContent } from 'mdast';
import { cutPhrasing } from '../text/cut-phrasing.ts';
import { linedText, phrasingText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { splitUnits } from './units.ts';

/** A first sentence shorter than this many words is shown with the next. */
const SHORTEST_LEAD = 3;

/** Something follows what may be the end of a sentence or of a line: most points are told apart by this alone. */
const MAY_GO_ON = /[.!?…\n。！？｡؟۔।॥։။។].*\S/su;

/**
 * The first sentence of a text, with a second where the first is hardly one (“Why?”). Undefined where the
 * text is no longer than that, so that nothing has to be cut.
 */
export function leadOf(nodes: readonly PhrasingContent[], lang: string): PhrasingContent[] | undefined {
  const text = phrasingText(nodes);
  if (!MAY_GO_ON.test(linedText(nodes))) return undefined;
  const ends = sentenceEnds(nodes, lang);
  const end = ends.find(at => countWords(text.slice(0, at)) >= SHORTEST_LEAD) ?? text.length;
  if (end >= text.length) return undefined;
  const [lead, rest] = cutPhrasing(nodes, end);
  return phrasingText(rest).trim() === '' ? undefined : lead;
}

/** The sentences of a text as offsets of their ends into its `phrasingText`. */
export function sentenceEnds(nodes: readonly PhrasingContent[], lang: string): number[] {
  let at = 0;
  return splitUnits(breakableText(nodes), lang).map(sentence => {
    at += sentence.length;
    return at;
  });
}

/** The text with code made unbreakable: a full stop within it ends no sentence. As long as `phrasingText`. */
function breakableText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'inlineCode') return 'x'.repeat(node.value.length);
      if (node.type === 'image') return 'x'.repeat(node.alt?.length ?? 0);
      if (node.type === 'break') return '\n';
      if (node.type === 'text') return node.value;
      return 'children' in node ? breakableText(node.children) : '';
    })
    .join('');
}
