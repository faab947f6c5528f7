import type { Paragraph, PhrasingContent } from 'mdast';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import { blockText } from '../../../text/plain-text.ts';
import { splitAttribution } from '../../../text/split-attribution.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** The author's own mark, also behind a picture of type; the first sign of the line hangs. */
const OWN_MARK = /^(?:\s|\p{Extended_Pictographic}|\ufe0f)*["'“”„«»‘‚‹「『]/u;
const HANGING_MARK = /^\s*["'“”„«»‘‚‹「『]/;

/** A quotation with its mark outside the line, and below it whose it is. */
export const quotationView: MakeLayoutView = (slide, { render }) => {
  const quote = slide.body.find(block => block.type === 'blockquote');
  if (!quote) return { view: { bodyHtml: renderBlocks(slide.body, render) }, classes: [] };
  const { said, source } = splitAttribution(quote);
  const text = blockText(said.children);
  const notes = slide.body.filter(block => block.type === 'footnoteDefinition');
  const rest = slide.body.filter(block => block !== quote && block.type !== 'footnoteDefinition');
  return {
    view: {
      quoteHtml: renderBlocks(said.children, render),
      marked: OWN_MARK.test(text),
      hung: HANGING_MARK.test(text),
      sourceHtml: source ? renderInline(nameFirst(source), render) : '',
      bodyHtml: renderBlocks([...rest, ...notes], render),
    },
    classes: [],
  };
};

/** The name before the first comma stands out, as in “**Ada Lovelace**, *Notes*, 1843”. */
function nameFirst({ children }: Paragraph): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  const comma = first.value.search(/[,،、(]/);
  const name = comma < 0 ? first.value : first.value.slice(0, comma);
  const after: PhrasingContent[] = comma < 0 ? [] : [{ type: 'text', value: first.value.slice(comma) }];
  return [{ type: 'strong', children: [{ type: 'text', value: name }] }, ...after, ...rest];
}
