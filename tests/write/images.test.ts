import { describe, expect, it } from 'vitest';
import { placeOfLines } from '../../src/model/place.ts';
import { collectImages } from '../../src/write/reveal/images.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';
const deck = {
  sections: [],
  source: 'x/one.md',
  files: [
    { path: 'x/one.md', root: 'x/one.md', firstLine: 1, lineInFile: 1 },
    { path: 'x/parts/more.md', root: 'x/one.md', firstLine: 10, lineInFile: 1 },
    { path: 'y/two.md', root: 'y/two.md', firstLine: 20, lineInFile: 1 },
  ],
};

function ask(line: number, has: (path: string, beside?: string) => boolean) {
  const asked: string[] = [];
  const include = (path: string, beside?: string) => {
    asked.push([path, beside].filter(part => part !== undefined).join(' beside '));
    return has(path, beside) ? new TextEncoder().encode(SVG) : undefined;
  };
  const images = collectImages({ deck, resources: { include }, singleFile: false, report: () => {} });
  return { asked, images, picture: images.find('a.svg', placeOfLines(line)) };
}

describe('collectImages', () => {
  it('looks for a picture beside the file that names it', () => {
    expect(ask(2, () => true).asked).toEqual(['a.svg']);
    expect(ask(12, () => true).asked).toEqual(['parts/a.svg']);
    expect(ask(22, () => true).asked).toEqual(['a.svg beside y/two.md']);
  });

  it('looks beside the outline, too, for a file that it takes in', () => {
    const { asked, picture } = ask(12, path => path === 'a.svg');
    expect(asked).toEqual(['parts/a.svg', 'a.svg']);
    expect(picture?.source).toBe('assets/images/a.svg');
  });

  it('keeps pictures of the same name in different files apart', () => {
    const { images } = ask(2, () => true);
    images.find('a.svg', placeOfLines(22));
    images.find('a.svg', placeOfLines(23));
    expect(images.artifacts().map(({ path }) => path)).toEqual([
      'assets/images/a.svg',
      'assets/images/a-2.svg',
    ]);
  });
});
