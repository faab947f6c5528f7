export { composeDeck, composePart, levelOf, type Whole } from './compose-deck.ts';
export { inferSlideLevel } from './infer-slide-level.ts';
export { findLostWords, type LostWords } from './lost-words.ts';
export { slugOf } from './slug.ts';
