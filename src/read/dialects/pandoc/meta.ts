import type { Meta } from '../../../model/meta.ts';
import { addLooks, addMissing } from '../findings.ts';
import type { DeckText, Findings } from '../types.ts';

/** What the settings of the format say of the lecture; looks and what has no equivalent are remembered. */
export function metaOf({ front }: DeckText, findings: Findings): Meta {
  for (const key of ['theme', 'colortheme', 'fonttheme', 'transition']) {
    const line = front.get(key)?.place.start.line;
    if (line !== undefined) addLooks(findings, key, line);
  }
  const format = front.get('format');
  const options = format?.value instanceof Map ? format.value.get('revealjs') : undefined;
  if (!(options instanceof Map)) return {};
  const line = format?.place.start.line ?? 1;
  for (const key of options.keys()) tell(String(key), line, findings);
  const incremental = String(options.get('incremental')) === 'true';
  const level = Number(options.get('slide-level'));
  return {
    ...(incremental ? { steps: true } : {}),
    ...(level >= 1 && level <= 6 ? { slideLevel: level } : {}),
  };
}

const MISSING: ReadonlySet<string> = new Set([
  'footer',
  'logo',
  'chalkboard',
  'multiplex',
  'preview-links',
  'menu',
]);
const SILENT: ReadonlySet<string> = new Set([
  'incremental',
  'slide-level',
  'slide-number',
  'toc',
  'embed-resources',
  'self-contained',
]);

function tell(key: string, line: number, findings: Findings): void {
  if (MISSING.has(key)) addMissing(findings, `“${key}”`, line, 'nothing');
  else if (!SILENT.has(key)) addLooks(findings, key, line);
}
