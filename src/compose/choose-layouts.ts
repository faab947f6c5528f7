import type { Block, Layout } from '../model/deck.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { isQuestion } from '../text/questions.ts';
import { countWords } from '../text/words.ts';
import { askedLayout } from './asked-layout.ts';
import type { Step } from './composition.ts';
import type { SlideDraft } from './draft.ts';
import { type Kind, kindOf } from './kind-of.ts';
import { namesSources } from './telling-headings.ts';

/** Words that may stand beside a picture, code or a table that is the point of its slide. */
const CAPTION = 40;
/** Pictures that have room beside points or a line. */
const MOST_PICTURES = 4;

/** Chooses a layout for every slide: the author's, or by what the slide shows. */
export const chooseLayouts: Step = composition => ({
  ...composition,
  sections: composition.sections.map(section => ({
    ...section,
    slides: section.slides.map(slide => ({ ...slide, layout: chooseLayout(slide, composition.meta.lang) })),
  })),
});

/** The layout of one slide. */
export function chooseLayout(slide: SlideDraft, lang: string): Layout {
  const asked = slide.leadsTo ? slide.layout : askedLayout(slide);
  return asked ?? slide.layout ?? layoutByTitle(slide, lang) ?? layoutOfBody(slide.body);
}

/** Sources are told by their heading, and so is a question below which nothing stands. */
function layoutByTitle({ title, body }: SlideDraft, lang: string): Layout | undefined {
  const kinds = new Set(body.map(kindOf));
  kinds.delete('nothing');
  if (kinds.size === 0) return isQuestion(phrasingText(title), lang) ? 'question' : undefined;
  return namesSources(title) && [...kinds].every(kind => ENTRIES.has(kind)) ? 'sources' : undefined;
}

const ENTRIES: ReadonlySet<Kind> = new Set(['points', 'prose']);

function layoutOfBody(body: readonly Block[]): Layout {
  const shown = body.filter(block => kindOf(block) !== 'nothing');
  if (shown.length === 0) return 'section';
  const kinds = shown.map(kindOf);
  const lone = LONE.find(candidate => isLone(candidate.kind, shown, kinds));
  if (lone) return lone.layout;
  return ANYWHERE.find(candidate => kinds.includes(candidate.kind))?.layout ?? 'prose';
}

interface Choice {
  readonly kind: Kind;
  readonly layout: Layout;
}

/** What makes a layout when there is one of it, with no more than a line or a caption beside it. */
const LONE: readonly Choice[] = [
  { kind: 'quotation', layout: 'quotation' },
  { kind: 'figure', layout: 'figure' },
  { kind: 'code', layout: 'code' },
  { kind: 'table', layout: 'table' },
];

/** In mixed company the first of these that is there decides. */
const ANYWHERE: readonly Choice[] = [
  { kind: 'points', layout: 'points' },
  { kind: 'code', layout: 'code' },
  { kind: 'table', layout: 'table' },
  { kind: 'figure', layout: 'figure' },
  { kind: 'other', layout: 'prose' },
];

function isLone(kind: Kind, shown: readonly Block[], kinds: readonly Kind[]): boolean {
  const count = kinds.filter(other => other === kind).length;
  if (count < 1 || count > (kind === 'figure' ? MOST_PICTURES : 1)) return false;
  const beside = shown.filter((_, index) => kinds[index] !== kind);
  const others = kinds.filter(other => other !== kind);
  if (kind === 'figure') return others.every(other => other === 'prose' || other === 'points');
  return others.every(other => other === 'prose') && countWords(blockText(beside)) <= CAPTION;
}
