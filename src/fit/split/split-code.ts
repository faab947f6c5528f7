import type { Code } from 'mdast';
import { advancePlace } from '../../text/cut-phrasing.ts';
import { blockHeight } from '../measure/block-height.ts';
import type { Frame } from './atom.ts';

/** Cuts code that is too tall at blank lines where it can, else between lines, into equally long parts. */
export function splitCode(code: Code, frame: Frame): Code[] {
  const height = blockHeight(code, frame.width, frame.sizes);
  const lines = code.value.split('\n');
  const count = Math.min(Math.ceil(height / (frame.height * 0.9)), lines.length);
  if (count < 2) return [code];
  const target = Math.ceil(lines.length / count);
  const parts: Code[] = [];
  let from = 0;
  while (from < lines.length) {
    const to = lines.length - from <= target ? lines.length : from + cutNear(lines, from, target);
    const value = lines.slice(from, to).join('\n').replace(BLANK_ENDS, '');
    if (value !== '') parts.push({ ...code, value, ...placeAfter(code, lines, from) });
    from = to;
  }
  return parts;
}

/** The last blank line in the second half of a part, else its end. */
function cutNear(lines: readonly string[], from: number, target: number): number {
  for (let length = target; length > target / 2; length -= 1) {
    if (lines[from + length]?.trim() === '') return length;
  }
  return target;
}

function placeAfter(code: Code, lines: readonly string[], from: number): Partial<Pick<Code, 'position'>> {
  if (!code.position || from === 0) return {};
  return { position: advancePlace(code.position, `${lines.slice(0, from).join('\n')}\n`) };
}

const BLANK_ENDS = /^(?:[ \t]*\n)+|\s+$/g;
