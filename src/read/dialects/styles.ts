import type { RootContent } from 'mdast';
import { addLooks } from './findings.ts';
import type { Findings } from './types.ts';

/** Drops the style sheets and scripts that stand among the blocks of a slide, and names them once. */
export function dropStyles(nodes: readonly RootContent[], findings: Findings): RootContent[] {
  return nodes.filter(node => {
    const [, name] = (node.type === 'html' && STYLE.exec(node.value)) || [];
    if (name !== undefined) addLooks(findings, `<${name.toLowerCase()}>`, node.position?.start.line ?? 1);
    return name === undefined;
  });
}

/** Nothing but one of them, or several. */
const STYLE = /^\s*(?:<(style|script)\b[^>]*>[\s\S]*?<\/\1>\s*)+$/i;
