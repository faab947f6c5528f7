import type { Code } from 'mdast';
import { advancePlace } from '../../text/cut-phrasing.ts';
import { CODE_LINE_HEIGHT, CODE_PANEL } from '../measure/blocks/code.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import type { Frame } from './atom.ts';
import { packEvenly } from './pack-evenly.ts';

/** Cuts code that is too tall at blank lines where it can, else between lines, into about equally long parts. */
export function splitCode(code: Code, frame: Frame): Code[] {
  if (blockHeight(code, frame.width, frame.sizes) <= frame.height) return [code];
  const lines = code.value.split('\n');
  const line = frame.sizes.code * CODE_LINE_HEIGHT;
  const most = Math.max(1, Math.floor((frame.height - CODE_PANEL.height) / line));
  const stanzas = stanzasOf(lines).flatMap(stanza => cutLong(stanza, most));
  const parts = packEvenly(
    stanzas.map(stanza => ({ ...stanza, height: stanza.to - stanza.from })),
    most,
  );
  return parts.flatMap(part => partOf(code, lines, part[0]?.from ?? 0, part.at(-1)?.to ?? 0));
}

/** Lines from one on, up to another that is left out. */
interface Stanza {
  readonly from: number;
  readonly to: number;
}

/** Runs of lines, each with the blank lines before it. */
function stanzasOf(lines: readonly string[]): Stanza[] {
  const stanzas: Stanza[] = [];
  let from = 0;
  for (let at = 1; at < lines.length; at += 1) {
    if (lines[at]?.trim() !== '' || lines[at - 1]?.trim() === '') continue;
    stanzas.push({ from, to: at });
    from = at;
  }
  return [...stanzas, { from, to: lines.length }];
}

function cutLong({ from, to }: Stanza, most: number): Stanza[] {
  const count = Math.ceil((to - from) / most);
  const cut = (index: number) => from + Math.round((index * (to - from)) / count);
  return Array.from({ length: count }, (_, index) => ({ from: cut(index), to: cut(index + 1) }));
}

function partOf(code: Code, lines: readonly string[], from: number, to: number): Code[] {
  const value = lines.slice(from, to).join('\n').replace(BLANK_ENDS, '');
  return value === '' ? [] : [{ ...code, value, ...placeAfter(code, lines, from) }];
}

function placeAfter(code: Code, lines: readonly string[], from: number): Partial<Pick<Code, 'position'>> {
  if (!code.position || from === 0) return {};
  return { position: advancePlace(code.position, `${lines.slice(0, from).join('\n')}\n`) };
}

const BLANK_ENDS = /^(?:[ \t]*\n)+|\s+$/g;
