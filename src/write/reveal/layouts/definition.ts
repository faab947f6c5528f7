import { renderBlocks, renderInline } from '../../../render/index.ts';
import { definedBy } from '../../../text/defined-by.ts';
import { takeDefinition } from '../../../text/take-definition.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** A term and its meaning, apart. */
export const definitionView: MakeLayoutView = (slide, { render }) => {
  const { paragraph, rest } = definedBy(slide.body);
  const taken = paragraph ? takeDefinition(paragraph, slide.title) : undefined;
  return {
    view: {
      defines: taken !== undefined,
      termHtml: taken ? renderInline(taken.term, render) : '',
      meaningHtml: taken ? renderInline(taken.meaning, render) : '',
      bodyHtml: renderBlocks(rest, render),
    },
    classes: [],
  };
};
