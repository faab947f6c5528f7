import type { RootContent } from 'mdast';
import type { NotesNode } from '../../../model/nodes.ts';
import { notesOf, takeComments } from '../comments.ts';
import type { ArrangedDeck, DeckSlide, DeckText, Dialect, Prepared } from '../types.ts';
import { type Directive, directivesIn, FRONT_KEYS, frontDirectives, isPragma } from './directives.ts';
import { obey } from './obey.ts';
import { takeBackgrounds } from './pictures.ts';
import { revealStarred } from './starred.ts';

/** Marp: `---` and `headingDivider`, directives and notes in comments, `![bg](…)`, lists that appear by their marks. */
export const marp: Dialect = {
  format: 'marp',
  name: 'Marp',
  keys: FRONT_KEYS,
  hasTitleSlide: true,
  prepare,
  dividerOf,
  arrange,
};

function prepare(deck: DeckText): Prepared {
  const level = dividerOf(deck);
  return { lines: deck.lines, meta: level > 1 ? { slideLevel: level } : {} };
}

/** The deepest level that begins slides: `headingDivider: 2`, or a list; in the front matter or a comment. */
function dividerOf(deck: DeckText): number {
  const stated = deck.front.get('headingDivider')?.value ?? statedInComment(deck);
  const levels = String(stated).match(LEVEL) ?? [];
  return Math.max(0, ...levels.map(Number));
}

const LEVEL = /[1-6]/g;

function statedInComment({ lines, verbatim }: DeckText): string {
  return lines.find((line, index) => DIVIDER.test(line) && !verbatim[index]) ?? '';
}

const DIVIDER = /^[ \t]*<!--[ \t]*headingDivider[ \t]*:/;

function arrange(slide: DeckSlide, deck: ArrangedDeck): RootContent[] {
  const said: Directive[] = slide.line === 1 ? frontDirectives(deck) : [];
  const notes: NotesNode[] = [];
  const shown = takeComments(revealStarred(slide.nodes, deck.lines), comment => {
    const directives = directivesIn(comment);
    if (directives) said.push(...directives);
    else if (!isPragma(comment.text)) {
      const node = notesOf(comment);
      if (node) notes.push(node);
    }
  });
  return [...obey(said, takeBackgrounds(shown, slide, deck), slide, deck), ...notes];
}
