import type { FootnoteDefinition, Nodes } from 'mdast';
import { blockText } from '../text/plain-text.ts';
import { countWords } from '../text/words.ts';
import type { Step } from './composition.ts';
import type { SectionDraft, SlideDraft } from './draft.ts';

/** Words of a footnote that the foot of a slide has room for. */
const SHORT = 25;

type Definitions = ReadonlyMap<string, FootnoteDefinition>;

/**
 * Gives footnotes to the slides that refer to them: all stand at the end of the notes, and short ones at the
 * foot of the slide as well. What no slide refers to goes to the notes of the slide before it.
 */
export const placeFootnotes: Step = composition => {
  const definitions = composition.outline.tree.children.filter(isDefinition);
  if (definitions.length === 0) return composition;
  const byName: Definitions = new Map(definitions.toReversed().map(one => [one.identifier, one]));
  const used = new Set<FootnoteDefinition>();
  const sections = mapSlides(composition.sections, slide => addFootnotes(slide, byName, used));
  const unused = definitions.filter(definition => !used.has(definition));
  return { ...composition, sections: addUnused(sections, unused) };
};

function isDefinition(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function addFootnotes(slide: SlideDraft, byName: Definitions, used: Set<FootnoteDefinition>): SlideDraft {
  const onSlide = new Set(referencesIn([...slide.title, ...slide.body]));
  const all = reachable([...onSlide, ...referencesIn([...slide.ownNotes, ...slide.speech])], byName);
  for (const definition of all) used.add(definition);
  const foot = all.filter(definition => onSlide.has(definition.identifier) && isShort(definition));
  return all.length === 0
    ? slide
    : { ...slide, body: [...slide.body, ...foot], speech: [...slide.speech, ...all] };
}

/** The definitions of some marks, and of the marks within these. */
function reachable(names: readonly string[], byName: Definitions): FootnoteDefinition[] {
  const found = new Set<FootnoteDefinition>();
  const queue = [...names];
  for (const name of queue) {
    const definition = byName.get(name);
    if (!definition || found.has(definition)) continue;
    found.add(definition);
    queue.push(...referencesIn(definition.children));
  }
  return [...found];
}

function referencesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? referencesIn(node.children) : [];
  });
}

function isShort(definition: FootnoteDefinition): boolean {
  const [only, ...others] = definition.children;
  return only?.type === 'paragraph' && others.length === 0 && countWords(blockText([only])) <= SHORT;
}

function addUnused(
  sections: readonly SectionDraft[],
  unused: readonly FootnoteDefinition[],
): readonly SectionDraft[] {
  if (unused.length === 0) return sections;
  const slides = sections.flatMap(section => section.slides);
  const given = new Map<SlideDraft | undefined, FootnoteDefinition[]>();
  for (const definition of unused) {
    const line = definition.position?.start.line ?? Number.POSITIVE_INFINITY;
    const slide = slides.findLast(one => one.place.start.line <= line) ?? slides.at(-1);
    given.set(slide, [...(given.get(slide) ?? []), definition]);
  }
  return mapSlides(sections, slide => ({ ...slide, speech: [...slide.speech, ...(given.get(slide) ?? [])] }));
}

function mapSlides(
  sections: readonly SectionDraft[],
  change: (slide: SlideDraft) => SlideDraft,
): SectionDraft[] {
  return sections.map(section => ({ ...section, slides: section.slides.map(change) }));
}
