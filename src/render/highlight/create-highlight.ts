import type { ElementContent } from 'hast';
import type { HLJSApi, LanguageFn } from 'highlight.js';
import type { Highlight } from '../../model/artifact.ts';
import { EMBEDDED } from './languages.ts';

/** Where highlight.js comes from: both are called late, and a grammar only when a deck uses it. */
export interface HighlightModules {
  readonly core: () => HLJSApi;
  /** Undefined when there is no grammar of that name. */
  readonly grammar: (name: string) => LanguageFn | undefined;
}

/** A highlighter that loads nothing before the first block of code, and no grammar twice. */
export function createHighlight({ core, grammar }: HighlightModules): Highlight {
  let instance: HLJSApi | undefined;
  const tried = new Set<string>();
  const load = (name: string): HLJSApi => {
    instance ??= core().newInstance();
    if (tried.has(name)) return instance;
    tried.add(name);
    const define = grammar(name);
    if (define) instance.registerLanguage(name, define);
    for (const embedded of EMBEDDED[name] ?? []) load(embedded);
    return instance;
  };
  return (code, language) => {
    const highlighter = load(language);
    if (!highlighter.getLanguage(language)) return undefined;
    const { _emitter } = highlighter.highlight(code, { language, ignoreIllegals: true });
    return toHast((_emitter as unknown as { rootNode: Scope }).rootNode.children);
  };
}

/** The tree that highlight.js builds before it writes HTML. */
interface Scope {
  readonly scope?: string;
  readonly language?: string;
  readonly children: ReadonlyArray<string | Scope>;
}

function toHast(children: Scope['children']): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    if (!child.scope) return toHast(child.children);
    const className = child.scope
      .split('.')
      .map((name, index) => (index === 0 ? `hljs-${name}` : `${name}_`));
    return [
      { type: 'element', tagName: 'span', properties: { className }, children: toHast(child.children) },
    ];
  });
}
