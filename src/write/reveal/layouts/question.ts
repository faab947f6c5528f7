import { renderBlocks, renderInline } from '../../../render/index.ts';
import { definedBy } from '../../../text/defined-by.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** A question with its own mark beside it; where nothing stands below the title, the title is the question. */
export const questionView: MakeLayoutView = (slide, { render, deck }) => {
  const title = slide.title ?? [];
  const { paragraph, rest } = definedBy(slide.body);
  const isTitle = !paragraph && rest.length === 0;
  const words = isTitle ? title : (paragraph?.children ?? []);
  return {
    view: {
      questionHtml: renderInline(words, render),
      mark: MARK.exec(phrasingText(words).trim())?.[0] ?? (deck.meta.dir === 'rtl' ? '؟' : '?'),
      isTitle,
      bodyHtml: renderBlocks(rest, render),
    },
    classes: [],
  };
};

const MARK = /[?？؟](?=[»”"’)]*$)/;
