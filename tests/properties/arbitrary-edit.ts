import fc from 'fast-check';

/** An edit of the kind that is made in an editor: lines go, come, or are said in other words. */
export const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('drop', 'copy', 'blank', 'reword', 'heading', 'fence', 'comment', 'rule', 'sentence'),
});

/** The text after an edit. */
export function edited(text: string, { at, kind }: { readonly at: number; readonly kind: string }): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const old = lines[line] ?? '';
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
