import type { PhrasingContent } from 'mdast';
import { cutPhrasing } from '../text/cut-phrasing.ts';
import { phrasingText } from '../text/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';

/**
 * The first sentence of a text, with a second where the first is hardly one (“Why?”). Undefined where the
 * text is no longer than that, so that nothing has to be cut.
 */
export function leadOf(nodes: readonly PhrasingContent[], lang: string): PhrasingContent[] | undefined {
  const sentences = splitSentences(sentenceText(nodes), lang);
  let length = 0;
  let taken = 0;
  for (const sentence of sentences) {
    length += sentence.length;
    taken += 1;
    if (countWords(phrasingText(nodes).slice(0, length)) >= SHORTEST_LEAD) break;
  }
  if (taken >= sentences.length) return undefined;
  const [lead, rest] = cutPhrasing(nodes, length);
  return phrasingText(rest).trim() === '' ? undefined : lead;
}

/** The sentences of a text as offsets of their ends into its `phrasingText`. */
export function sentenceEnds(nodes: readonly PhrasingContent[], lang: string): number[] {
  let at = 0;
  return splitSentences(sentenceText(nodes), lang).map(sentence => {
    at += sentence.length;
    return at;
  });
}

const SHORTEST_LEAD = 3;

/** The text with code made unbreakable: a full stop within it ends no sentence. As long as `phrasingText`. */
function sentenceText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'inlineCode') return 'x'.repeat(node.value.length);
      if (node.type === 'image') return 'x'.repeat(node.alt?.length ?? 0);
      return 'children' in node ? sentenceText(node.children) : phrasingText([node]);
    })
    .join('');
}
