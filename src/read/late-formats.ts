import type { DeckDialect, OutlineFormat } from '../model/outline.ts';

/** Formats whose readers are loaded only when a document needs them. */
export type LateFormat = Exclude<OutlineFormat, 'plain' | 'markdown' | DeckDialect>;

/** True for the first bytes of what a word processor writes: a zip archive, RTF, or a file of before 2007. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return OFFICE.some(start => start.every((byte, index) => bytes[index] === byte));
}

const OFFICE: ReadonlyArray<readonly number[]> = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Tells OPML, HTML and Org by how a text begins and by the marks in it; the name decides only between equals. */
export function detectLateFormat(
  text: string,
  path: string,
): Exclude<LateFormat, 'docx' | 'odt'> | undefined {
  const start = text.slice(0, 2_000);
  if (OPML.test(start)) return 'opml';
  if (HTML.test(start) || isFragment(text)) return 'html';
  return isOrg(text, path) ? 'org' : undefined;
}

const BEFORE = String.raw`^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*`;
const OPML = new RegExp(`${BEFORE}<opml[\\s>]`, 'i');
const HTML = new RegExp(
  `${BEFORE}(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<meta\\s|<b [^>]*id="docs-internal-guid)`,
  'i',
);
const OPENS_WITH_TAG = new RegExp(
  `${BEFORE}<(?:p|div|h[1-6]|ul|ol|table|span|section|article|style)[\\s>]`,
  'i',
);
const LINE_OF_MARKDOWN = /^(?:#{1,6} |[-*+] |\d+\. |> |```)/m;
const CLOSING_TAG = /<\/(?:p|li|h[1-6]|td|div)>/gi;
const FEWEST_CLOSINGS = 3;

/** Pasted HTML without its head. Markdown, too, may begin with a tag. */
function isFragment(text: string): boolean {
  if (!OPENS_WITH_TAG.test(text.slice(0, 2_000)) || LINE_OF_MARKDOWN.test(text)) return false;
  return (text.match(CLOSING_TAG)?.length ?? 0) >= FEWEST_CLOSINGS;
}

const ORG_NAME = /\.org$/i;
const ORG_KEYWORD = /^[ \t]*#\+(?:[a-z]+(?:_[a-z]+)*):|^[ \t]*#\+begin_[a-z]+/gim;
const ORG_DRAWER = /^[ \t]*:(?:PROPERTIES|LOGBOOK|END):[ \t]*$/gim;
const ORG_HEADLINE = /^\*+[ \t]+\S/gm;
const DEEP_HEADLINE = /^\*{2,}[ \t]+[^*\s]/gm;

function isOrg(text: string, path: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const marks = count(ORG_KEYWORD) + count(ORG_DRAWER);
  if (ORG_NAME.test(path)) return marks + count(ORG_HEADLINE) > 0;
  return marks >= 2 || (marks >= 1 && count(ORG_HEADLINE) > 0) || (marks >= 1 && count(DEEP_HEADLINE) > 0);
}
