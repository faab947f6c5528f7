/**
 * The name of a file as a title: `courses/week-3_enzymes.txt` is “Week 3 enzymes”. Undefined for standard
 * input and for names that say nothing of what is in the file.
 */
export function readableFileName(path: string): string | undefined {
  const name = path.split(SEPARATOR).at(-1) ?? '';
  const words = name.replace(EXTENSION, '').replace(JOINERS, ' ').trim();
  if (name === '-' || words === '' || SAYS_NOTHING.has(words.toLowerCase())) return undefined;
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

const SEPARATOR = /[/\\]/;
const EXTENSION = /\.[a-z0-9]{1,9}$/i;
const JOINERS = /[\s_+-]+/g;
const SAYS_NOTHING = new Set([
  'index',
  'readme',
  'outline',
  'untitled',
  'slides',
  'lecture',
  'notes',
  'stdin',
  'text',
]);
