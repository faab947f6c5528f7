import type { ListItem } from 'mdast';
import { expect, it } from 'vitest';
import { liftPictures } from '../../src/compose/lift-pictures.ts';
import { list, point } from '../fit/slide.ts';

const picture = (url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'image' as const, url }],
});
const pictured = (text: string, url: string): ListItem => {
  const item = point(text);
  return { ...item, children: [...item.children, picture(url)] };
};

it('a picture stands behind the point that it belongs to, and the numbers go on', () => {
  const points = list([pictured('a', 'a.png'), point('b'), point('c', [pictured('d', 'd.png')])], {
    ordered: true,
  });
  expect(liftPictures(points)).toMatchObject([
    { type: 'list', start: 1, children: [point('a')] },
    picture('a.png'),
    { type: 'list', start: 2, children: [point('b'), point('c', [point('d')])] },
    picture('d.png'),
  ]);
});

it('a list without pictures stays as it is', () => {
  const points = list([point('a', [point('b')])]);
  expect(liftPictures(points)).toMatchObject([points]);
});
