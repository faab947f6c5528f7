import type { HtmlAttribute } from '../reveal/attributes.ts';

/** The background of a page, as CSS declarations. */
export interface PageBackground {
  readonly style: string;
  readonly pictureStyle: string;
}

/** What reveal.js makes of the attributes of a slide, as CSS of its page. */
export function backgroundOf(attributes: readonly HtmlAttribute[]): PageBackground {
  const asked = new Map(attributes.map(({ name, value }) => [name.replace(PREFIX, ''), value]));
  const colour = asked.get('color');
  const image = asked.get('image');
  return {
    style: colour ? `background-color: ${colour}` : '',
    pictureStyle: image ? [`background-image: ${cssUrl(image)}`, ...picture(asked)].join('; ') : '',
  };
}

const PREFIX = /^data-background-/;

function picture(asked: ReadonlyMap<string, string>): string[] {
  return ['size', 'position', 'repeat', 'opacity'].flatMap(name => {
    const value = asked.get(name);
    if (value === undefined) return [];
    return [name === 'opacity' ? `opacity: ${value}` : `background-${name}: ${value}`];
  });
}

const BREAKS_URL = /["\\\n]/g;

function cssUrl(source: string): string {
  return `url("${source.replace(BREAKS_URL, encodeURIComponent)}")`;
}
