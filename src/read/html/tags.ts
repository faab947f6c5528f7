import type { TextLook } from '../office/text-look.ts';

/** Elements whose contents are no text of the document. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style head title meta link base template noscript iframe object embed applet canvas audio video map nav button select textarea datalist dialog rp svg'.split(
    ' ',
  ),
);

/** Elements that begin on a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'html body main article section header footer aside div p center form fieldset legend figure figcaption address details summary dl dt dd hgroup search'.split(
    ' ',
  ),
);

/** What elements within a line say of their text. */
export const LOOKS: ReadonlyMap<string, TextLook> = new Map<string, TextLook>([
  ['b', { bold: true }],
  ['strong', { bold: true }],
  ['i', { italic: true }],
  ['em', { italic: true }],
  ['cite', { italic: true }],
  ['dfn', { italic: true }],
  ['var', { italic: true }],
  ['s', { strike: true }],
  ['del', { strike: true }],
  ['strike', { strike: true }],
  ['u', { underline: true }],
  ['code', { code: true }],
  ['kbd', { code: true }],
  ['samp', { code: true }],
  ['tt', { code: true }],
  ['sup', { raised: 'superscript' }],
  ['sub', { raised: 'subscript' }],
]);
