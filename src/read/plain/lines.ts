import type { Line } from './types.ts';

const TAB = 4;
const LEADING = /^[\s\u200B-\u200F\u2060\uFEFF]*/u;
const TRAILING = /[\s\u200B\u2060\uFEFF]+$/u;
const ZERO_WIDTH = /[\u200B-\u200F\u2060\uFEFF]/u;

/** Cuts a text into lines and measures their indents; `firstLine` is the number of the first one. */
export function cutLines(text: string, firstLine = 1): Line[] {
  return text.split('\n').map((raw, index) => readLine(raw, firstLine + index));
}

function readLine(raw: string, number: number): Line {
  const lead = LEADING.exec(raw)?.[0] ?? '';
  return {
    number,
    raw,
    text: textAfter(raw, lead),
    indent: measureIndent(lead),
    column: lead.length + 1,
  };
}

const LONE_MARK = /^[-–—*+•·]$/u;

/** A mark with nothing behind it is a bullet that was never written. */
function textAfter(raw: string, lead: string): string {
  const text = raw.slice(lead.length).replace(TRAILING, '');
  return LONE_MARK.test(text) ? '' : text;
}

function measureIndent(lead: string): number {
  let columns = 0;
  for (const character of lead) {
    if (character === '\t') columns += TAB - (columns % TAB);
    else if (character === '\f' || character === '\r') columns = 0;
    else if (!ZERO_WIDTH.test(character)) columns += character === '\u3000' ? 2 : 1;
  }
  return columns;
}
