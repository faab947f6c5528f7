import type { Code } from 'mdast';
import { advancePlace } from '../../text/cut-phrasing.ts';
import { CODE_LINE_HEIGHT, panelOf } from '../measure/blocks/code.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import type { Frame } from './atom.ts';
import { flowOn } from './flow-on.ts';
import { packEvenly } from './pack-evenly.ts';

/**
 * Cuts code that is too tall at blank lines where it can, else between lines, into about equally long parts. A line that
 * is too tall by itself stays whole unless the frame says that text has to flow on.
 */
export function splitCode(code: Code, frame: Frame): Code[] {
  if (blockHeight(code, frame.width, frame.sizes) <= frame.height) return [code];
  const line = frame.sizes.code * CODE_LINE_HEIGHT;
  const most = Math.max(1, Math.floor((frame.height - panelOf(code).height) / line));
  const lines = shownLines(code, most, frame);
  const stanzas = stanzasOf(lines).flatMap(stanza =>
    heightOf(stanza) > most ? packEvenly(stanza, most) : [stanza],
  );
  const parts = packEvenly(
    stanzas.map(stanza => ({ stanza, height: heightOf(stanza) })),
    most,
  );
  return parts.flatMap(part =>
    partOf(
      code,
      part.flatMap(({ stanza }) => stanza),
    ),
  );
}

/** A line of code, or a piece of one. */
interface ShownLine {
  readonly text: string;
  /** Lines that it takes where it is wrapped. */
  readonly height: number;
  /** Its number in the code, from 0. */
  readonly number: number;
}

function shownLines(code: Code, most: number, { width, sizes, flows }: Frame): ShownLine[] {
  const room = width - panelOf(code).width;
  const shown = (text: string, number: number) => ({
    text,
    number,
    height: sizes.text.codeLines(text, room, sizes.code),
  });
  return code.value.split('\n').flatMap((text, number) => {
    const whole = shown(text, number);
    if (!flows || whole.height <= most) return [whole];
    return flowOn(text, (text.length * most * ROOMY) / whole.height).map(piece => shown(piece, number));
  });
}

/** Pieces that are cut between words fill their last lines less than the whole did. */
const ROOMY = 0.9;

/** Runs of lines, each with the blank lines before it. */
function stanzasOf(lines: readonly ShownLine[]): ShownLine[][] {
  const stanzas: ShownLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const opens = at === 0 || (line.text.trim() === '' && lines[at - 1]?.text.trim() !== '');
    if (opens) stanzas.push([line]);
    else stanzas.at(-1)?.push(line);
  }
  return stanzas;
}

function heightOf(lines: readonly ShownLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function partOf(code: Code, lines: readonly ShownLine[]): Code[] {
  const value = joined(lines).replace(BLANK_ENDS, '');
  return value === '' ? [] : [{ ...code, value, ...placeAfter(code, lines[0]?.number ?? 0) }];
}

/** Pieces of a line that stand on one slide are one line again. */
function joined(lines: readonly ShownLine[]): string {
  return lines
    .map(({ text, number }, at) => (at > 0 && lines[at - 1]?.number !== number ? `\n${text}` : text))
    .join('');
}

/** The place of what stands behind so many lines. */
function placeAfter(code: Code, count: number): Partial<Pick<Code, 'position'>> {
  if (!code.position || count === 0) return {};
  const before = code.value.split('\n').slice(0, count);
  return { position: advancePlace(code.position, `${before.join('\n')}\n`) };
}

const BLANK_ENDS = /^(?:[ \t]*\n)+|\s+$/g;
