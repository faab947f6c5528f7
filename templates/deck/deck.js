/* Starts reveal.js as window.Reveal, the deck, with what the page says of it. */
(() => {
  const { classroom, speaker } = LecternTools;
  if (classroom.isReading) {
    classroom.read();
    return;
  }
  const config = JSON.parse(document.getElementById('deck-config').textContent);

  /* The slide that the address names, also by an id that it had once. Its id may look like an index to reveal.js: `1648`, `wars/1648`. */
  function slideOfAddress() {
    try {
      const id = decodeURIComponent(location.hash.replace(/^#\/?/, ''));
      const named =
        document.getElementById(id) ?? document.querySelector(`[data-former-ids~=${JSON.stringify(id)}]`);
      return named?.closest('.slides section') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /* Before reveal.js reads the address it has to be an index that means this slide. */
  function addressAsIndex(slide) {
    const outer = slide.parentElement.closest('.slides section') ?? slide;
    const place = element =>
      [...element.parentElement.children].filter(e => e.localName === 'section').indexOf(element);
    history.replaceState(history.state, '', `#/${place(outer)}/${outer === slide ? 0 : place(slide)}`);
  }

  function followAddress(event) {
    const slide = slideOfAddress();
    if (!slide) return;
    event.stopImmediatePropagation();
    const { h, v } = Reveal.getIndices(slide);
    if (slide !== Reveal.getCurrentSlide()) Reveal.slide(h, v);
  }

  const first = slideOfAddress();
  if (first) addressAsIndex(first);
  window.addEventListener('hashchange', followAddress, true);

  /* Who reads on a phone scrolls through slides; reveal.js would make each as high as the way through its steps. */
  if (window.innerWidth <= config.scrollActivationWidth)
    for (const step of document.querySelectorAll('.slides .fragment')) step.classList.remove('fragment');

  const plugins = [classroom, speaker];
  Reveal.initialize({ ...config, ...classroom.config, ...speaker.config, plugins }).then(() => {
    /* An application keeps screen readers from reading; this is a document. */
    Reveal.getRevealElement().removeAttribute('role');
    document.documentElement.classList.add('deck-ready');
  });
})();
