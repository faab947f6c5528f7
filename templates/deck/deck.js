/* Starts reveal.js as window.Reveal, the deck, with what the page says of it. */
(() => {
  const config = JSON.parse(document.getElementById('deck-config').textContent);

  /** The slide that the address names; its id may hold what reveal.js would take for an index. */
  function slideOfAddress() {
    try {
      const id = decodeURIComponent(location.hash.replace(/^#\/?/, ''));
      const target = id && document.getElementById(id);
      return target?.closest('.slides section') ?? undefined;
    } catch {
      return undefined;
    }
  }

  function followAddress() {
    const slide = slideOfAddress();
    if (!slide) return false;
    const { h, v } = Reveal.getIndices(slide);
    if (slide !== Reveal.getCurrentSlide()) Reveal.slide(h, v);
    return true;
  }

  window.addEventListener('hashchange', event => followAddress() && event.stopImmediatePropagation(), true);

  Reveal.initialize({ ...config, plugins: [RevealNotes] }).then(() => {
    /* An application keeps screen readers from reading; this is a document. */
    Reveal.getRevealElement().removeAttribute('role');
    followAddress();
    document.documentElement.classList.add('deck-ready');
  });
})();
