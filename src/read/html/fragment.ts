import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import { placeAll } from '../office/story.ts';
import { elementReaders } from './element-readers.ts';
import { readHtmlStory } from './html-reader.ts';

/** A line of text that may hold tags, as outliners allow it. Anything else in angle brackets is text. */
export function readFragment(text: string, place: Place): PhrasingContent[] {
  if (!TAG.test(text) && !ENTITY.test(text))
    return text.trim() === '' ? [] : [{ type: 'text', value: text.trim(), position: place }];
  const root = fromHtml(text.slice(0, LONGEST), { fragment: true });
  const context = {
    path: '',
    css: () => new Map<string, string>(),
    links: { marks: new Map(), notes: new Set<never>(), backLinks: new Set<never>() },
    findings: { footnotes: [], messages: [] },
    readers: elementReaders,
  };
  const paragraphs = readHtmlStory(root, context).flatMap(item =>
    item.kind === 'paragraph' ? [item.children] : [],
  );
  return placeAll(
    paragraphs.flatMap((children, index): PhrasingContent[] =>
      index === 0 ? [...children] : [{ type: 'text', value: ' ' }, ...children],
    ),
    place,
  );
}

const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|code|div|em|font|h[1-6]|head|html|i|img|li|ol|p|q|s|small|span|strike|strong|style|sub|sup|table|td|title|tr|tt|u|ul)(?:\s[^<>]*)?\/?>/i;
/** A sign that is written by its name. */
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;
const LONGEST = 100_000;
