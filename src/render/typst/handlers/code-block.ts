import type { Code } from 'mdast';
import { typstCall, typstString } from '../code.ts';
import type { TypstHandler } from '../context.ts';

/** A code block, or text whose alignment carries meaning, with the number of columns that it needs. */
export const code: TypstHandler<Code> = ({ value }) => {
  const lines = value.replace(TAB, '    ').split('\n');
  const columns = Math.max(...lines.map(columnsOf));
  return typstCall('code-block', String(columns), typstString(lines.join('\n')));
};

const TAB = /\t/g;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
