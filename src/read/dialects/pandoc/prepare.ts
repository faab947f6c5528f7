import { elsewhere } from '../../../message/dialects.ts';
import type { Meta } from '../../../model/meta.ts';
import { addMissing } from '../findings.ts';
import type { DeckText, Findings, LineRange, Prepared } from '../types.ts';

/** Blanks the title block, pauses and commands of TeX, and remembers what they said. */
export function prepare(deck: DeckText, findings: Findings): Prepared {
  const { meta, length } = titleBlock(deck.lines);
  const later: LineRange[] = [];
  const lines = deck.lines.map((line, index) => {
    if (index < length) return '';
    if (deck.verbatim[index] || index < deck.frontLines) return line;
    if (PAUSE.test(line)) {
      later.push({ above: index + 1 });
      return '';
    }
    if (TEX.test(line)) {
      addMissing(findings, 'spacing by commands of TeX', index + 1, 'nothing');
      return '';
    }
    return withoutShortCode(line, index + 1, deck.path, findings);
  });
  return { lines, later, meta };
}

const PAUSE = /^[ ]{0,3}(?:\. \. \.|\\pause)[ \t]*$/;
const TEX =
  /^[ ]{0,3}\\(?:bigskip|medskip|smallskip|newpage|pagebreak|clearpage|vfill|noindent|centering)[ \t]*$/;
const SHORT_CODE = /^[ ]{0,3}\{\{<[ \t]*(\w+)[ \t]*(.*?)[ \t]*>\}\}[ \t]*$/;

function withoutShortCode(line: string, at: number, path: string, findings: Findings): string {
  const [, name = '', rest = ''] = SHORT_CODE.exec(line) ?? [];
  if (name === '') return line;
  if (name === 'include') findings.messages.push(elsewhere(path, at, rest));
  else addMissing(findings, `short code “${name}”`, at, name === 'video' ? 'stays' : 'nothing');
  const [, address] = ADDRESS.exec(rest) ?? [];
  return name === 'video' && address !== undefined ? `<${address}>` : '';
}

const ADDRESS = /^(https?:\/\/\S+)/;

/** `% Title`, `% Authors`, `% Date` in the first lines; further lines of one begin with a space. */
function titleBlock(lines: readonly string[]): { meta: Meta; length: number } {
  const parts: string[][] = [];
  let length = 0;
  for (const line of lines) {
    if (/^%(?:[ \t]|$)/.test(line) && parts.length < 3) parts.push([line.slice(1).trim()]);
    else if (parts.length > 0 && /^[ \t]+\S/.test(line)) parts.at(-1)?.push(line.trim());
    else break;
    length += 1;
  }
  const [title, authors, date] = parts;
  const names = (authors ?? [])
    .flatMap(line => line.split(';'))
    .map(name => name.trim())
    .filter(name => name !== '');
  const [titleText, dateText] = [title, date].map(part => (part ?? []).join(' ').trim());
  return {
    meta: {
      ...(titleText ? { title: titleText } : {}),
      ...(names.length > 0 ? { authors: names } : {}),
      ...(dateText ? { date: dateText } : {}),
    },
    length,
  };
}
