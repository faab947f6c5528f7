/* Fetches the files of an open deck whose contents changed: see live.js. */
globalThis.lecternFiles = (() => {
  /* A style sheet goes when the next one is there, so that no slide is ever bare. */
  function renewStyles({ styles, to }) {
    if (styles.length === 0) return undefined;
    const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
    const old = links.filter(link => styles.includes(pathOf(link.href)));
    return Promise.all(
      old.map(
        link =>
          new Promise(done => {
            const next = link.cloneNode();
            next.href = `${pathOf(link.href)}?${to}`;
            next.onload = next.onerror = () => {
              link.remove();
              done();
            };
            link.after(next);
          }),
      ),
    );
  }

  /* Pictures that have another content under the same name, here and on slides that come later. */
  const renewed = new Map();

  function renewMedia({ media, to }) {
    for (const path of media) renewed.set(path, to);
    if (renewed.size === 0) return;
    for (const element of Reveal.getSlidesElement().querySelectorAll('[src]')) {
      const path = pathOf(element.src);
      const address = `${path}?${renewed.get(path)}`;
      if (renewed.has(path) && element.getAttribute('src') !== address) element.setAttribute('src', address);
    }
  }

  /* As the server names it: below the deck's folder, without a question. */
  function pathOf(address) {
    const folder = new URL('.', location.href).pathname;
    const { pathname } = new URL(address, location.href);
    return decodeURIComponent(pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname);
  }

  return { renewStyles, renewMedia };
})();
