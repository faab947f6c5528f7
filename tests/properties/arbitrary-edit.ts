import fc from 'fast-check';

/** An edit of the kind that is made in an editor: lines go, come, or are said in other words. */
export const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom(
    'drop',
    'copy',
    'blank',
    'reword',
    'heading',
    'fence',
    'comment',
    'rule',
    'sentence',
    'title',
    'slide',
    'remove',
    'swap',
  ),
});

/** The text after an edit. */
export function edited(text: string, { at, kind }: { readonly at: number; readonly kind: string }): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const old = lines[line] ?? '';
  const heading = headingFrom(lines, line);
  const next = headingFrom(lines, heading + 1);
  const own = lines.slice(heading, next);
  const taken: Record<string, [from: number, count: number, put: string[]]> = {
    title: [heading, 1, own.slice(0, 1).map(title => `${title} anew`)],
    slide: [heading, 0, ['## What was left out', '', '- One more thing.', '']],
    remove: [heading, own.length, []],
    swap: [heading, headingFrom(lines, next + 1) - heading, swapped(lines, heading, next)],
  };
  const whole = taken[kind];
  if (whole) return lines.toSpliced(whole[0], whole[1], ...whole[2]).join('\n');
  const put: Record<string, string[]> = {
    drop: [],
    copy: [old, old],
    blank: ['', old],
    reword: [`${old} and so on`],
    heading: [old, '## Another matter'],
    fence: [old, '```'],
    comment: [`${old} <!--`],
    rule: [old, '', '---', ''],
    sentence: [`${old} Nobody saw it come, neither then nor later.`],
  };
  lines.splice(line, 1, ...(put[kind] ?? []));
  return lines.join('\n');
}

/** The line of the first heading from a line on; the last line where there is none. */
function headingFrom(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && line.startsWith('#'));
  return found < 0 ? lines.length : found;
}

function swapped(lines: readonly string[], heading: number, next: number): string[] {
  return [...lines.slice(next, headingFrom(lines, next + 1)), '', ...lines.slice(heading, next)];
}
