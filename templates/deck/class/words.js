/** What the deck says of itself, in the language of the lecture: `words`, with the `lang` and `dir` that they are in. */
export const { words, lang, dir } = JSON.parse(document.getElementById('deck-words').textContent);
