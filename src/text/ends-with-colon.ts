import type { Nodes } from 'mdast';
import { blockText } from './plain-text.ts';

/** True for a block whose words lead over to what stands below it. */
export function endsWithColon(block: Nodes): boolean {
  return COLON.test(blockText([block]).trimEnd());
}

const COLON = /[:：]$/;
