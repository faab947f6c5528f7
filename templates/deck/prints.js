/* Shows the links to what was printed of the lecture: the file prints.js beside the deck says what there is. */
(() => {
  const offered = globalThis.lecternPrints ?? {};
  const place = document.querySelector('.prints');
  if (!place) return;
  for (const link of place.querySelectorAll('[data-print]')) {
    const file = offered[link.dataset.print];
    if (file) link.href = encodeURIComponent(file);
    else link.remove();
  }
  place.hidden = !place.querySelector('[href]');
})();
