import * as v from 'valibot';
import { HANDOUT_LAYOUTS } from '../model/handout.ts';
import { ASPECTS } from '../model/meta.ts';
import { readDuration } from '../text/duration.ts';
import { normalColour } from '../theme/colour.ts';
import { brandOf } from './brand-setting.ts';
import { handoutOf } from './handout-setting.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const LEVEL = /^[1-6]$/;

/** What each setting may be, from YAML in which every scalar is still text. Its output is `Meta`. */
export const META_SCHEMA = v.object({
  title: v.exactOptional(line()),
  subtitle: v.exactOptional(line()),
  authors: v.exactOptional(v.pipe(v.unknown(), v.transform(namesOf), v.array(v.string()), v.nonEmpty())),
  course: v.exactOptional(line()),
  date: v.exactOptional(line()),
  contact: v.exactOptional(line()),
  licence: v.exactOptional(line()),
  url: v.exactOptional(line()),
  lang: v.exactOptional(v.pipe(line(), v.transform(asLanguageTag), v.regex(LANGUAGE_TAG))),
  theme: v.exactOptional(line()),
  palette: v.exactOptional(v.pipe(line(), v.toLowerCase())),
  accent: v.exactOptional(v.pipe(line(), v.transform(normalColour), v.string())),
  aspect: v.exactOptional(v.pipe(line(), v.transform(asAspect), v.picklist(ASPECTS))),
  brand: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.transform(brandOf),
      v.check(brand => brand !== undefined),
      v.transform(brand => brand ?? {}),
    ),
  ),
  detail: v.exactOptional(choice(['full', 'lead', 'labels'])),
  slideLevel: v.exactOptional(v.pipe(line(), v.regex(LEVEL), v.transform(Number))),
  agenda: v.exactOptional(v.union([yesOrNo(), choice(['progress'])])),
  html: v.exactOptional(yesOrNo()),
  stacks: v.exactOptional(yesOrNo()),
  steps: v.exactOptional(yesOrNo()),
  labels: v.exactOptional(
    v.pipe(
      yesOrNo(),
      v.transform(on => (on ? ('on' as const) : ('off' as const))),
    ),
  ),
  bullets: v.exactOptional(choice(['flat', 'nested'])),
  handout: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.transform(handoutOf),
      v.check(handout => handout !== undefined),
      v.transform(handout => handout ?? {}),
    ),
  ),
  duration: v.exactOptional(v.pipe(line(), v.transform(readDuration), v.number())),
});

/** What an author should write for a setting, as the end of “expected …”. */
export const EXPECTED: Readonly<Record<keyof typeof META_SCHEMA.entries, string>> = {
  title: 'a line of text',
  subtitle: 'a line of text',
  authors: 'a name, or a list of names',
  course: 'a line of text',
  date: 'a line of text',
  contact: 'a line of text',
  licence: 'a line of text',
  url: 'a line of text',
  lang: 'a language such as en, de or pt-BR',
  theme: 'the name of a theme',
  palette: 'the name of a palette of the theme',
  accent: 'a colour such as "#0055aa"',
  aspect: '16:9, 16:10 or 4:3',
  brand: 'lines such as “logo: logo.svg” below it',
  detail: 'full, lead or labels',
  slideLevel: 'a number from 1 to 6',
  agenda: 'yes, no or progress',
  html: 'yes or no',
  stacks: 'yes or no',
  steps: 'yes or no',
  labels: 'on or off',
  bullets: 'flat or nested',
  handout: `${HANDOUT_LAYOUTS.join(', ')}, or lines such as “paper: a5” below it`,
  duration: 'a time such as 45 min or 1 h 30',
};

function line() {
  return v.pipe(
    v.string(),
    v.transform(text => text.replace(/\s+/g, ' ').trim()),
    v.nonEmpty(),
  );
}

function choice<const T extends readonly string[]>(options: T) {
  return v.pipe(v.string(), v.trim(), v.toLowerCase(), v.picklist(options));
}

function yesOrNo() {
  return v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.picklist(['true', 'yes', 'on', 'false', 'no', 'off']),
    v.transform(word => word === 'true' || word === 'yes' || word === 'on'),
  );
}

/** `pt_br` as `pt-BR`; a case that is right stays. */
function asLanguageTag(text: string): string {
  const [language = '', ...rest] = text.replaceAll('_', '-').split('-');
  return [language.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join(
    '-',
  );
}

/** `16/9`, `16x9` and Beamer's `169` as `16:9`. */
function asAspect(text: string): string {
  const digits = text.replace(/\D/g, '');
  return ASPECTS.find(aspect => aspect.replace(':', '') === digits) ?? text;
}

/** A name, a list of names, or the mappings with a `name` that pandoc and Quarto know. */
function namesOf(value: unknown): unknown {
  if (!Array.isArray(value)) return namesOf([value]);
  const names = value.map(entry =>
    entry instanceof Map ? (entry.get('name') ?? entry.get('literal')) : entry,
  );
  return names
    .map(name => (typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : name))
    .filter(name => name !== '');
}
