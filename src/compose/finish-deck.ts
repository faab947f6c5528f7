import type { List, PhrasingContent } from 'mdast';
import type { Block, Deck, Section, Slide } from '../model/deck.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { applyTweaks } from './apply-tweaks.ts';
import type { Composition } from './composition.ts';
import type { SlideDraft } from './draft.ts';
import { followLinks } from './follow-links.ts';
import { addressOf, giveIds, type Identified, type Remembered } from './give-ids.ts';

/** Gives ids and numbers to the slides, lets agendas point to them, adds what the sidecar says, and closes the deck. */
export function finishDeck(
  composition: Composition,
  sidecar?: Sidecar,
  remembered: Remembered | undefined = sidecar,
): Deck {
  const { outline, meta, sections, messages } = composition;
  const identified = giveIds(
    sections.flatMap(section => section.slides),
    remembered,
  );
  const ids = new Map(identified.toReversed().map(({ draft, id }) => [addressOf(draft.path), id]));
  const tweaked = sidecar
    ? applyTweaks(identified, sidecar, meta.lang)
    : { slides: identified, messages: [] };
  const made = tweaked.slides.map((one, index) => finishSlide(one, index + 1, ids));
  const slides = sidecar ? followLinks(made, sidecar) : made;
  let at = 0;
  const finished = sections.map((section): Section => {
    const own = slides.slice(at, at + section.slides.length);
    at += own.length;
    return {
      id: own[0]?.id ?? '',
      slides: own,
      ...(section.number ? { number: section.number } : {}),
      ...(section.title ? { title: section.title } : {}),
    };
  });
  return {
    source: outline.source,
    meta,
    sections: finished,
    messages: [...messages, ...tweaked.messages],
    ...(outline.files ? { files: outline.files } : {}),
  };
}

function finishSlide(
  { draft, id, part, idByHeadings }: Identified,
  number: number,
  ids: ReadonlyMap<string, string>,
): Slide {
  return {
    id,
    ...(idByHeadings === undefined ? {} : { idByHeadings }),
    number,
    layout: draft.layout ?? 'prose',
    title: draft.title,
    body: [...listTargets(draft, ids), ...draft.body],
    notes: [...draft.ownNotes, ...draft.speech],
    ownNotes: draft.ownNotes.length,
    ...(part ? { part } : {}),
    attributes: draft.attributes,
    place: draft.place,
  };
}

/** What an agenda or the opening of a section lists, as links to the slides. */
function listTargets(draft: SlideDraft, ids: ReadonlyMap<string, string>): Block[] {
  if (!draft.leadsTo || draft.leadsTo.length === 0) return [];
  const list: List = {
    type: 'list',
    ordered: draft.layout === 'agenda',
    spread: false,
    children: draft.leadsTo.map(target => {
      const id = ids.get(addressOf(target.path));
      const children = target.title.flatMap(withoutLinks);
      const linked: PhrasingContent[] = id ? [{ type: 'link', url: `#${id}`, children }] : children;
      return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: linked }],
        ...(target.present ? { data: { present: true } } : {}),
      };
    }),
  };
  return [list];
}

/** A link can't stand within a link, and a footnote is referred to once. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'footnoteReference') return [];
  if (node.type === 'link') return node.children.flatMap(withoutLinks);
  if ('children' in node)
    return [{ ...node, children: node.children.flatMap(withoutLinks) } as PhrasingContent];
  return [node];
}
