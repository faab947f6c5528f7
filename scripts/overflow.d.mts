/** A script for a page with a deck: what of the current slide leaves the safe area or is cut off, as `string[]`. */
export const overflowOfSlide: string;
