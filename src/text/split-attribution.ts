import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';

/** A quotation without its attribution, and the attribution without its dash. */
export function splitAttribution(node: Blockquote): { said: Blockquote; source?: Paragraph } {
  const last = node.children.at(-1);
  if (last?.type !== 'paragraph') return { said: node };
  const lines = splitLines(last.children);
  const source = lines.pop() ?? [];
  const onlyLine = lines.length === 0 && node.children.length === 1;
  if (onlyLine || !beginsWithDash(source)) return { said: node };
  const rest = joinLines(lines);
  const kept = rest.length > 0 ? [{ ...last, children: rest }] : [];
  return {
    said: { ...node, children: [...node.children.slice(0, -1), ...kept] },
    source: { ...last, children: withoutDash(source) },
  };
}

const DASH = /^\s*(?:—|–|―|--)\s*/;

/** The lines of a paragraph as their author broke them, softly or hard. */
function splitLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type !== 'text') lines.at(-1)?.push(child);
    else {
      const [first = '', ...more] = child.value.split('\n');
      lines.at(-1)?.push({ ...child, value: first });
      for (const value of more) lines.push([{ ...child, value }]);
    }
  }
  return lines;
}

function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text', value: '\n' } as const, ...line],
  );
}

function beginsWithDash([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && DASH.test(first.value);
}

function withoutDash(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(DASH, '') }, ...rest]
    : [...children];
}
