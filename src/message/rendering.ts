import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { didYouMean } from './did-you-mean.ts';

/** Where a message points: the outline's path, and the place in it when it is known. */
export interface Spot {
  readonly path: string;
  readonly place?: Place | undefined;
}

export function htmlShownAsText(tag: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'html-as-text',
    text: `Unexpected HTML ${tag}, shown on the slide as it is written`,
    remedy:
      'Write it as `code` if that is meant, or set `html: true` in the front matter to have it work as HTML.',
    ...at(spot),
  };
}

export function htmlTagDropped(tag: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'html-dropped',
    text: `Unexpected HTML ${tag}, left out while the text in it stays`,
    remedy: 'Use Markdown instead, or set `html: true` in the front matter to have your HTML work.',
    ...at(spot),
  };
}

export function unsafeLink(url: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'unsafe-link',
    text: `Unexpected link to “${url}”, expected a web address, a mail address or a file`,
    remedy: 'The text stays on the slide without a link.',
    ...at(spot),
  };
}

export function unknownLanguage(language: string, known: readonly string[], spot: Spot): Message {
  return {
    level: 'info',
    rule: 'unknown-language',
    text: `Unexpected language “${language}” of a code block, shown without colours`,
    remedy: didYouMean(language, known) ?? 'Name a programming language, or `text` for none.',
    ...at(spot),
  };
}

export function missingImage(path: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'missing-image',
    text: `Unexpected image “${path}”, expected a file beside the outline`,
    remedy: 'Check the name and its capital letters. Until then the slide shows the description instead.',
    ...at(spot),
  };
}

export function remoteImage(url: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'remote-image',
    text: `Unexpected image from the web “${url}”, expected a file beside the outline`,
    remedy: 'Save the picture beside the outline and name that file: a deck must work without a network.',
    ...at(spot),
  };
}

export function unusableImage(path: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'unusable-image',
    text: `Unexpected kind of image “${path}”, expected PNG, JPEG, GIF, WebP, AVIF or SVG`,
    remedy: 'Save the picture in one of these formats. Until then the slide shows the description instead.',
    ...at(spot),
  };
}

export function missingAlternative(path: string, spot: Spot): Message {
  return {
    level: 'info',
    rule: 'missing-alternative',
    text: `Image “${path}” has no description`,
    remedy:
      'Say what it shows between the square brackets, for those who cannot see it: ![A map of Rwanda](map.png).',
    ...at(spot),
  };
}

export function unknownSlideAttribute(key: string, known: readonly string[], spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'unknown-attribute',
    text: `Unexpected attribute “${key}” of a heading, expected one of ${known.join(', ')}`,
    remedy: didYouMean(key, known) ?? 'It has no effect; remove it or choose one of these.',
    ...at(spot),
  };
}

export function unusableAttribute(key: string, value: string, expected: string, spot: Spot): Message {
  return {
    level: 'warning',
    rule: 'unusable-attribute',
    text: `Unexpected value “${value}” of ${key}, expected ${expected}`,
    remedy: 'It has no effect on the slide until it is corrected.',
    ...at(spot),
  };
}

function at({ path, place }: Spot): Pick<Message, 'path' | 'place'> {
  return place ? { path, place } : { path };
}
