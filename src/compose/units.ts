import { splitSentences } from '../text/sentences.ts';

/**
 * What a text is made of: its sentences, or its lines where the author jotted them down one by one. Whole,
 * in order, and together the text again.
 */
export function splitUnits(text: string, lang: string): string[] {
  return isJotted(text) ? text.split(AFTER_LINE_END) : splitSentences(text, lang);
}

/**
 * True where line ends carry meaning: none stands within a clause, and at most of them the next word would
 * still have had room, so that nobody wrapped the text there.
 */
export function isJotted(text: string): boolean {
  const lines = text.trim().split('\n');
  if (lines.length < FEWEST || lines.slice(1).some(line => GOES_ON.test(line))) return false;
  const width = Math.max(...lines.map(line => line.trim().length));
  const deliberate = lines.slice(0, -1).filter((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').trim().split(' ', 1);
    return line.trim().length + word.length + MARGIN <= width;
  });
  return deliberate.length * 2 >= lines.length - 1;
}

const FEWEST = 3;
const MARGIN = 4;
/** A line that begins so belongs to the one before it. */
const GOES_ON = /^\s*[\p{Ll},;.)\]]/u;
const AFTER_LINE_END = /(?<=\n)/;
