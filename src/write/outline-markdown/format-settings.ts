import { stringify } from 'yaml';
import type { OutlineFormat } from '../../model/outline.ts';

type Settings = Omit<Partial<Record<keyof import('../../model/meta.ts').Meta, unknown>>, never>;

/** Settings as front matter, with the names of the manual; nothing when there are none. */
export function formatSettings(settings: Settings, format?: OutlineFormat): string {
  const entries = Object.entries(NAMES).map(
    ([key, name]) => [name, settings[key as keyof Settings]] as const,
  );
  const given = [...entries, ['format', format] as const].filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  return `---\n${stringify(Object.fromEntries(given.map(([name, value]) => [name, alone(value)])), { lineWidth: 0 })}---\n\n`;
}

/** What plain outlines alone are asked is left out. */
const NAMES: Readonly<Partial<Record<keyof Settings, string>>> = {
  title: 'title',
  subtitle: 'subtitle',
  authors: 'author',
  course: 'course',
  date: 'date',
  contact: 'contact',
  licence: 'licence',
  url: 'url',
  lang: 'lang',
  theme: 'theme',
  palette: 'palette',
  accent: 'accent',
  aspect: 'aspect',
  brand: 'brand',
  detail: 'detail',
  slideLevel: 'slide-level',
  agenda: 'agenda',
  html: 'html',
  stacks: 'stacks',
  steps: 'steps',
  handout: 'handout',
};

function alone(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
