import type { PhrasingContent } from 'mdast';
import { cutPhrasing } from '../text/cut-phrasing.ts';
import { phrasingText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import { sentenceEnds } from './lead.ts';

/** Words that a lead-in may have. */
const LONGEST = 25;
const ENDS_WITH_COLON = /[:：]$/;

/**
 * The last sentence of a paragraph where it ends in a colon and so leads over to what follows: the nodes
 * themselves when there is no other sentence, undefined when nothing leads over.
 */
export function leadInOf(nodes: PhrasingContent[], lang: string): PhrasingContent[] | undefined {
  if (!ENDS_WITH_COLON.test(phrasingText(nodes.slice(-1)).trimEnd())) return undefined;
  const ends = sentenceEnds(nodes, lang);
  const last = ends.at(-2);
  const leadIn = last === undefined ? nodes : cutPhrasing(nodes, last)[1];
  return countWords(phrasingText(leadIn)) <= LONGEST ? leadIn : undefined;
}
