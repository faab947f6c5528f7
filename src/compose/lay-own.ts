import type { Block } from '../model/deck.ts';
import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import type { Said, SlideDraft, Topic } from './draft.ts';
import { kindOf } from './kind-of.ts';
import { draftOf, type Surroundings, sayAll } from './laid.ts';

/** Words of an introduction that is said while the section's own slide stands. */
const INTRODUCTION = 60;

/** What stands between a heading and the headings below it: slides of its own, or words to say. */
export function layOwn(
  topic: Topic,
  around: Surroundings,
): { readonly slides: readonly SlideDraft[]; readonly said: Said } {
  const said = topic.chunks.filter(chunk => isOnlySaid(chunk, around));
  const shown = topic.chunks.filter(chunk => !said.includes(chunk));
  return { slides: shown.map(chunk => draftOf(topic, chunk, around)), said: sayAll(said.flat()) };
}

function isOnlySaid(chunk: readonly Block[], around: Surroundings): boolean {
  const kinds = new Set(chunk.map(kindOf));
  const prose = chunk.filter(block => kindOf(block) === 'prose');
  kinds.delete('notes');
  kinds.delete('nothing');
  kinds.delete('prose');
  if (kinds.size > 0) return false;
  return prose.length === 0 || (around.detail !== 'full' && countWords(blockText(prose)) <= INTRODUCTION);
}
