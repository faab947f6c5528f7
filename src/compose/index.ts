export { composeDeck, composePart, levelOf } from './compose-deck.ts';
export { findLostWords, type LostWords } from './lost-words.ts';
