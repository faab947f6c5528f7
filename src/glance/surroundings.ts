import type { Built } from '../build.ts';
import { slugOf } from '../compose/index.ts';
import type { KnownPart } from '../keep/compose-kept-part.ts';
import { type Slide, slidesOf } from '../model/deck.ts';
import { baseOf, type Sidecar } from '../model/sidecar.ts';
import type { Stretch } from './find-stretch.ts';

/** What a deck says of some of its slides. */
export interface Surroundings {
  /** The slides of the finished deck that they became. */
  readonly fitted: readonly Slide[];
  /** Slugs of the headings above them. */
  readonly path: readonly string[];
  /** Ids that lead to other slides. */
  readonly taken: ReadonlySet<string>;
  readonly known?: KnownPart;
}

/** What holds for the slides of a stretch because of the slides around them. */
export function surroundingsOf({ deck, making, remember }: Built, { sections }: Stretch): Surroundings {
  const slides = sections.flatMap(section => section.slides);
  const bases = new Set(slides.map(({ id }) => baseOf(id)));
  const isOwn = (id: string) => bases.has(baseOf(id));
  const others = slidesOf(making.composed).filter(({ id }) => !isOwn(id));
  const taken = new Set(others.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
  const fitted = slidesOf(deck).filter(({ id }) => isOwn(id));
  const around = { fitted, path: pathAbove(slides), taken };
  if (!making.sidecar) return around;
  const memory = remember().filter(({ slide }) => !taken.has(slide.id));
  return { ...around, known: { memory, sidecar: sidecarOf(making.sidecar, taken, isOwn) } };
}

/** An id is the slugs of all headings that lead to a slide; some slides have another one. */
function pathAbove(slides: readonly Slide[]): readonly string[] {
  for (const { id, idByHeadings = id, title = [] } of slides) {
    const path = baseOf(idByHeadings).split('.');
    if (path.at(-1) === slugOf(title)) return path.slice(0, -1);
  }
  return [];
}

/** What is said and remembered of some slides, and of none of the others. */
function sidecarOf(sidecar: Sidecar, taken: ReadonlySet<string>, isOwn: (id: string) => boolean): Sidecar {
  return {
    ...sidecar,
    tweaks: sidecar.tweaks.filter(({ id }) => !taken.has(id)),
    links: new Map([...sidecar.links].filter(([, to]) => !taken.has(to))),
    ids: new Map([...sidecar.ids].filter(([, to]) => isOwn(to))),
  };
}
