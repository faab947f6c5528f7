/** What of a lecture is there to be printed or passed on, and is offered to whoever looks at its slides. */
export type OfferedPrint = (typeof OFFERED_PRINTS)[number]['kind'];

/** By what stands behind the lecture's name; the lecturer's handout is not offered, since decks are shown to the room. */
export const OFFERED_PRINTS = [
  { kind: 'slides', ending: '.pdf' },
  { kind: 'handout', ending: '-handout.pdf' },
] as const;

/** Where a deck that is no single file says what was printed of it: a script, so that it can be read from a disk too. */
export const PRINTS_SCRIPT = 'assets/prints.js';

/** The script that offers files by their kinds: `slides` → `tides.pdf`. */
export function printsScript(files: Readonly<Partial<Record<OfferedPrint, string>>>): string {
  return `globalThis.lecternPrints = ${JSON.stringify(files)};\n`;
}

/** Which of these files of a lecture are offered. */
export function offeredPrints(
  name: string,
  files: readonly string[],
): Readonly<Partial<Record<OfferedPrint, string>>> {
  const offered = OFFERED_PRINTS.flatMap(({ kind, ending }) =>
    files.includes(name + ending) ? [[kind, name + ending] as const] : [],
  );
  return Object.fromEntries(offered);
}
