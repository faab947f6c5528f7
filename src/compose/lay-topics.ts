import type { Composition, Step } from './composition.ts';
import { SAYS_NOTHING, type Topic } from './draft.ts';
import { isLaid, type Laid, type Surroundings } from './laid.ts';
import { layOwn } from './lay-own.ts';
import { layTopic } from './lay-topic.ts';

/** Lays out every topic. What stands before the first heading is said as a welcome, or gets slides of its own. */
export const layTopics: Step = composition => {
  const around = surroundingsOf(composition);
  const [first, ...others] = composition.topics;
  if (!first || first.title)
    return { ...composition, laid: composition.topics.map(topic => layTopic(topic, around)) };
  const laid = others.map(topic => layTopic(topic, around));
  const own = layOwn(first, around);
  if (own.slides.length === 0 && laid.length > 0) return { ...composition, laid, welcome: own.said };
  const titled: Topic = { ...first, title: composition.meta.titleChildren };
  return { ...composition, laid: [...withoutHeading(layTopic(titled, around)), ...laid] };
};

function surroundingsOf({ meta, level, path }: Composition): Surroundings {
  return {
    path,
    detail: meta.detail ?? 'lead',
    lang: meta.lang,
    level,
    strict: meta.slideLevel !== undefined,
  };
}

/** Slides titled by the lecture are no section of it, and labels below it stand beside the headings. */
function withoutHeading(laid: Laid): Laid[] {
  const { title: _, ...topic } = laid.topic;
  const parts = laid.parts.map(part =>
    isLaid(part) ? part : { topic, path: part.path, parts: [part], said: SAYS_NOTHING },
  );
  const [first, ...others] = parts;
  return first ? [{ ...first, said: join(laid, first) }, ...others] : [];
}

function join(outer: Laid, inner: Laid): Laid['said'] {
  return {
    ownNotes: [...outer.said.ownNotes, ...inner.said.ownNotes],
    speech: [...outer.said.speech, ...inner.said.speech],
  };
}
