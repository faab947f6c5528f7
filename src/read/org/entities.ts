import { signOfCommand } from '../office/latex-signs.ts';

/** Signs that Org writes by their name: `\alpha`, `\rarr{}`. */
export function entityOf(name: string): string | undefined {
  return ENTITIES.get(name) ?? signOfCommand(name);
}

const NAMES = `rarr → larr ← harr ↔ rArr ⇒ lArr ⇐ hArr ⇔ dots … hellip … ndash – mdash — deg ° nbsp \u00a0 auml ä ouml ö
  uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç euro € EUR € sect § para ¶ middot · bull •
  plusmn ± frac12 ½ frac14 ¼ sup2 ² sup3 ³ laquo « raquo » copy © reg ® trade ™ infin ∞ asymp ≈ geq ≥ leq ≤ ne ≠`;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  [...NAMES.matchAll(/(\w+) (\S|\u00a0)/gu)].map(([, name = '', sign = '']) => [name, sign]),
);
