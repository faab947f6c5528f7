import type { Code, Html, Parents, RootContent } from 'mdast';
import { addMissing } from '../findings.ts';
import type { ArrangedDeck, Findings, LineRange } from '../types.ts';

/**
 * Blanks the lines that hold nothing but the tag of a component, which would keep Markdown from being read below
 * them. What stands between `<v-clicks>` and its end appears later.
 */
export function blankComponents(
  lines: readonly string[],
  verbatim: readonly boolean[],
  findings: Findings,
): { lines: string[]; later: LineRange[] } {
  const later: LineRange[] = [];
  const open: Array<{ name: string; above: number }> = [];
  const blanked = lines.map((line, index) => {
    const [, closing, name = ''] = (verbatim[index] ? undefined : LONE_TAG.exec(line)) ?? [];
    if (name === '' || !(isComponent(name) || CLICK.test(line) || open.at(-1)?.name === name)) return line;
    const isStep = STEPS.has(name.toLowerCase()) || CLICK.test(line);
    if (closing === '' && isStep) open.push({ name, above: index + 1 });
    else if (closing === '' && !isStep) addMissing(findings, `component <${name}>`, index + 1, 'stays');
    else if (open.at(-1)?.name === name) later.push({ above: open.pop()?.above ?? 0, upTo: index + 1 });
    return '';
  });
  return { lines: blanked, later: [...later, ...open.map(({ above }) => ({ above }))] };
}

const LONE_TAG = /^[ \t]*<(\/?)([A-Za-z][\w.:-]*)(?:[ \t][^<>]*)?>[ \t]*$/;
const CLICK = /\sv-(?:click|after)s?\b/;
const STEPS: ReadonlySet<string> = new Set(['v-click', 'v-clicks', 'vclick', 'vclicks', 'v-after']);

/** Vue's components have a hyphen or a capital in their names, elements of HTML have none. */
function isComponent(name: string): boolean {
  return name.includes('-') || /^[A-Z]/.test(name);
}

/** Drops the tags of components within lines, and styles and scripts; the words between them stay. */
export function dropComponents(nodes: readonly RootContent[], deck: ArrangedDeck): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'html') return isDropped(node, deck.findings) ? [] : [node];
    if (node.type === 'code') return [withoutHighlights(node)];
    if (!('children' in node)) return [node];
    return [
      { ...node, children: dropComponents(node.children as RootContent[], deck) } as Parents as RootContent,
    ];
  });
}

function isDropped({ value, position }: Html, findings: Findings): boolean {
  const line = position?.start.line ?? 1;
  const [, name = ''] = ANY_TAG.exec(value) ?? [];
  if (!isComponent(name)) return false;
  if (!STEPS.has(name.toLowerCase())) addMissing(findings, `component <${name}>`, line, 'stays');
  return true;
}

const ANY_TAG = /^\s*<\/?([A-Za-z][\w.:-]*)/;

/** ```` ```ts {2|3-5} ````: which lines are pointed at belongs to another tool's clicks. */
function withoutHighlights(code: Code): Code {
  const lang = code.lang?.replace(BRACES, '');
  return { ...code, lang: lang === undefined || lang === '' ? null : lang, meta: null };
}

const BRACES = /\{.*$/;
