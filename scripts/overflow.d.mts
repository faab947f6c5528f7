/** Runs in a page with a deck at 1280 × 720: what of the current slide leaves the safe area, as short texts. */
export function overflowOfSlide(): string[];
