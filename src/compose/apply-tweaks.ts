import { layoutIsGiven, noSuchSlide } from '../message/sidecar.ts';
import type { Message } from '../model/message.ts';
import { baseOf, type Sidecar, type Tweak, type Wishes } from '../model/sidecar.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { chooseLayout } from './choose-layouts.ts';
import type { SlideDraft } from './draft.ts';
import type { Identified } from './give-ids.ts';
import { likeliestSlides } from './likeliest-slides.ts';
import { orderSteps } from './order-steps.ts';
import { showPicture } from './show-picture.ts';

export interface Tweaked {
  readonly slides: readonly Identified[];
  readonly messages: readonly Message[];
}

/**
 * Slides as the sidecar wishes them. What is said of a subject holds for all slides that its author made of it; notes,
 * pictures and times belong to the first. A wish for a slide that is not there is reported, with where it may belong.
 */
export function applyTweaks(slides: readonly Identified[], sidecar: Sidecar, lang: string): Tweaked {
  if (sidecar.tweaks.length === 0) return { slides, messages: [] };
  const ids = new Set(slides.map(({ id }) => id));
  const byId = new Map<string, Tweak[]>();
  const messages: Message[] = [];
  for (const tweak of sidecar.tweaks) {
    const id = ids.has(tweak.id) ? tweak.id : (sidecar.links.get(tweak.id) ?? '');
    if (ids.has(id)) byId.set(id, [...(byId.get(id) ?? []), tweak]);
    else messages.push(orphan(tweak, slides, sidecar));
  }
  const tweaked = slides.map(slide => {
    const own = byId.get(slide.id) ?? [];
    const ofAll = slide.id === baseOf(slide.id) ? [] : (byId.get(baseOf(slide.id)) ?? []).map(ofSubject);
    const wishes = [...ofAll, ...own];
    for (const tweak of own)
      if (tweak.layout && isGiven(slide.draft))
        messages.push(layoutIsGiven(sidecar.path, tweak.place, tweak.layout));
    return wishes.length === 0 ? slide : { ...slide, draft: wishes.reduce(tweakDraft(lang), slide.draft) };
  });
  return { slides: tweaked, messages };
}

function orphan({ id, place }: Tweak, slides: readonly Identified[], { path, seen }: Sidecar): Message {
  const candidates = slides.map(({ id, draft }) => ({
    id,
    title: phrasingText(draft.title),
    text: draft.leadsTo ? '' : blockText([...draft.body, ...draft.speech]),
  }));
  return noSuchSlide(path, place, id, likeliestSlides(id, candidates, seen?.get(baseOf(id))));
}

/** What the later parts of a subject take of the wishes for it. */
function ofSubject({ layout, hidden, background, steps, theme }: Wishes): Wishes {
  return {
    ...(layout ? { layout } : {}),
    ...(hidden === undefined ? {} : { hidden }),
    ...(background ? { background } : {}),
    ...(typeof steps === 'boolean' ? { steps } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** The title, an agenda and the opening of a section are laid out by what they are. */
function isGiven({ leadsTo, layout }: SlideDraft): boolean {
  return leadsTo !== undefined || layout === 'title';
}

function tweakDraft(lang: string): (draft: SlideDraft, wishes: Wishes) => SlideDraft {
  return (draft, wishes) => {
    const pictured = wishes.image ? showPicture(draft, wishes.image, wishes.alt) : draft;
    const noted = wishes.notes
      ? { ...pictured, ownNotes: [...pictured.ownNotes, ...wishes.notes] }
      : pictured;
    const stepped = wishes.steps === undefined ? noted : orderSteps(noted, wishes.steps);
    const attributed = { ...stepped, attributes: attributesWith(stepped, wishes) };
    if (isGiven(draft)) return attributed;
    if (wishes.layout) return { ...attributed, layout: wishes.layout };
    const { layout: _, ...open } = attributed;
    return wishes.image ? { ...open, layout: chooseLayout(open, lang) } : attributed;
  };
}

const MOODS = ['dark', 'light'];

/** As the author could have said it on the heading. */
function attributesWith(draft: SlideDraft, wishes: Wishes): SlideDraft['attributes'] {
  const { classes, values } = draft.attributes;
  const { visibility, 'data-visibility': dataVisibility, ...others } = values;
  const seen = {
    ...(visibility === undefined ? {} : { visibility }),
    ...(dataVisibility === undefined ? {} : { 'data-visibility': dataVisibility }),
  };
  const { theme } = wishes;
  return {
    ...draft.attributes,
    classes: theme ? [...classes.filter(name => !MOODS.includes(name)), theme] : classes,
    values: {
      ...others,
      ...(wishes.hidden === undefined ? seen : wishes.hidden ? { visibility: 'hidden' } : {}),
      ...(wishes.layout && !isGiven(draft) ? { layout: wishes.layout } : {}),
      ...(wishes.background ? { background: wishes.background } : {}),
      ...(wishes.timing ? { timing: String(wishes.timing) } : {}),
    },
  };
}
