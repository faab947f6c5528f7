import type { ElementContent } from 'hast';
import type { Code } from 'mdast';
import { unknownLanguage } from '../../message/rendering.ts';
import { grammarOf, knownLanguages, NO_LANGUAGE } from '../highlight/languages.ts';
import { type Context, type HandlerOf, spotOf } from './context.ts';
import { element, text } from './element.ts';

/** A code block, coloured where its language is known; or text whose alignment carries meaning, as it is. */
export function codeHandler(context: Context): HandlerOf<Code> {
  return (_state, node) => {
    const language = node.lang?.split(SPACE)[0]?.toLowerCase();
    if (node.data?.preformatted) return block('preformatted', undefined, [text(node.value)]);
    return block('code', language, highlighted(context, node, language));
  };
}

const SPACE = /[\s,{]/;

function block(kind: string, language: string | undefined, children: ElementContent[]) {
  const named = language ? { dataLanguage: language } : {};
  return element('pre', { className: [kind], dir: 'ltr', ...named }, [element('code', {}, children)]);
}

function highlighted(context: Context, node: Code, language: string | undefined): ElementContent[] {
  if (!language || NO_LANGUAGE.has(language) || !context.options.highlight) return [text(node.value)];
  const grammar = grammarOf(language);
  const coloured = grammar ? context.options.highlight(node.value, grammar) : undefined;
  if (!coloured) context.report(unknownLanguage(language, knownLanguages(), spotOf(context, node)));
  return coloured ? [...coloured] : [text(node.value)];
}
