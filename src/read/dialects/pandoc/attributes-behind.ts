import type { Code, RootContent } from 'mdast';
import { parseAttributes } from '../../../syntax/attributes.ts';
import type { ArrangedDeck } from '../types.ts';

/** Takes `{width=50%}` off the text behind pictures, links and code, and reads `{.java}` as the language of a listing. */
export function tidyAttributes(
  nodes: readonly RootContent[],
  deck: Pick<ArrangedDeck, 'findings'>,
): RootContent[] {
  return nodes.flatMap((node, index): RootContent[] => {
    if (node.type === 'code') return [tidyCode(node)];
    if (node.type === 'text' && CARRIERS.has(nodes[index - 1]?.type ?? '')) {
      const [whole = '', inside = ''] = BRACES.exec(node.value) ?? [];
      const value = whole !== '' && parseAttributes(inside) ? node.value.slice(whole.length) : node.value;
      return value === '' ? [] : [{ ...node, value }];
    }
    if (!('children' in node)) return [node];
    return [{ ...node, children: tidyAttributes(node.children as RootContent[], deck) } as RootContent];
  });
}

const CARRIERS: ReadonlySet<string> = new Set(['image', 'link', 'inlineCode']);
const BRACES = /^\{([^{}]*)\}/;

/** ```` ```{.java .numberLines} ````, ```` ```{python} ```` with its options in comments, ```` ```{r, echo=FALSE} ````. */
function tidyCode(code: Code): Code {
  const info = [code.lang, code.meta].filter(part => part).join(' ');
  const [, inside] = INFO.exec(info) ?? [];
  if (inside === undefined) return code;
  const [name = ''] = inside.trim().split(/[\s,]+/);
  const lang = name.replace(/^[.=]/, '');
  const value = code.value.replace(CELL_OPTIONS, '');
  return {
    ...code,
    lang: lang === '' || lang.includes('=') || lang.startsWith('#') ? null : lang,
    meta: null,
    value,
  };
}

const INFO = /^\{(.*)\}$/;
const CELL_OPTIONS = /^(?:(?:#|\/\/|%%)\|[^\n]*\n?)+/;
