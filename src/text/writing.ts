/** Whether a language is written with slanted letters, and may have its letters spaced: `languages.css` says the same. */
export function hasItalics(lang: string): boolean {
  return !UPRIGHT.test(lang);
}

/** Whether the letters of a language take more height than those of Latin: their titles have higher lines. */
export function isTall(lang: string): boolean {
  return TALL.test(lang);
}

const UPRIGHT = /^(?:zh|ja|ko|ar|fa|ur|he|hi|mr|ne)\b/i;
const TALL = /^(?:ar|fa|ur|hi|mr|ne)\b/i;
