/* Keeps the list of lectures as it is while they are presented, and finds one of many. */
(() => {
  const ASK = '/.lectern/index';
  /* Milliseconds between looks, while somebody sees the page. */
  const LOOK = 700;
  let shown;

  async function look() {
    if (document.hidden) return;
    const answer = await fetch(ASK, { cache: 'no-store' }).catch(() => undefined);
    document.querySelector('.ended').hidden = Boolean(answer);
    if (!answer?.ok) return;
    const { page } = await answer.json();
    if (shown !== undefined && page !== shown) await renew();
    shown = page;
  }

  /* What has the focus keeps it, and what is looked for stays. */
  async function renew() {
    const answer = await fetch('/', { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = document.activeElement?.getAttribute('href');
    const wanted = document.querySelector('.find input')?.value ?? '';
    document.title = next.title;
    document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
    offerFind(wanted);
    if (focused)
      document.querySelector(`main a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  function offerFind(wanted) {
    const place = document.querySelector('.find');
    const input = place?.querySelector('input');
    if (!input) return;
    const hadFocus = document.activeElement === document.body && wanted !== '';
    place.hidden = false;
    input.value = wanted;
    input.addEventListener('input', () => find(input.value));
    find(wanted);
    if (hadFocus) input.focus({ preventScroll: true });
  }

  function find(wanted) {
    const words = plain(wanted).split(/\s+/).filter(Boolean);
    for (const item of document.querySelectorAll('.lectures > li')) {
      const text = plain(item.textContent);
      item.hidden = !words.every(word => text.includes(word));
    }
  }

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  }

  offerFind('');
  setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
  look();
})();
