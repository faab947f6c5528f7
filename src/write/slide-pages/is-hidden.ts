import type { Slide } from '../../model/deck.ts';

/** True for a slide that its author hides: it has no page on paper either. */
export function isHidden({ attributes }: Pick<Slide, 'attributes'>): boolean {
  const { values } = attributes;
  return (values.visibility ?? values['data-visibility']) === 'hidden';
}
