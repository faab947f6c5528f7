/*
 * Runs in a static page of slides in the browser, before it is printed or taken pictures of. `prepare` gives its promise
 * when all is as it is to be: fonts are there, pictures are decoded, every slide fits. It gives how many pages each slide
 * has.
 */
async function prepare({ steps = false } = {}) {
  for (const page of document.querySelectorAll('.page[style]')) markBackground(page);
  forgetFiles();
  await Promise.all([
    ...[...document.fonts].map(face => face.load().catch(() => undefined)),
    ...[...document.images].map(image => image.decode().catch(() => undefined)),
  ]);
  for (const slide of document.querySelectorAll('.slide')) lecternFitSlide(slide);
  return [...document.querySelectorAll('.page')].map(page => (steps ? spreadSteps(page) : 1));
}

/* Where the PDF is opened, files that stood beside the outline are not; this page lies in a folder that goes. */
function forgetFiles() {
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])'))
    if (link.protocol === 'file:') link.removeAttribute('href');
}

/* As reveal.js does: words on a dark background are light. */
function markBackground(page) {
  const colour =
    getComputedStyle(page)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 255, green = 255, blue = 255, alpha = 1] = colour;
  if (alpha === 0) return;
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  page
    .querySelector('.slide')
    .classList.add(brightness < 128 ? 'has-dark-background' : 'has-light-background');
}

/* A page a step: at first without all that comes later, at last complete. What has an index comes with its equals. */
function spreadSteps(page) {
  const steps = stepsOf(page);
  const pages = steps.map((_, shown) => {
    const copy = page.cloneNode(true);
    const later = stepsOf(copy).slice(shown).flat();
    for (const fragment of later) fragment.classList.add('not-yet');
    if (shown > 0) forgetIds(copy);
    return copy;
  });
  if (pages.length > 0) forgetIds(page);
  page.before(...pages);
  return pages.length + 1;
}

function stepsOf(page) {
  const byIndex = new Map();
  for (const fragment of page.querySelectorAll('.fragment')) {
    const index = fragment.dataset.fragmentIndex ?? byIndex.size + 0.5;
    byIndex.set(index, [...(byIndex.get(index) ?? []), fragment]);
  }
  return [...byIndex.values()];
}

function forgetIds(page) {
  for (const element of [page, ...page.querySelectorAll('[id]')]) element.removeAttribute('id');
}

/* Pages `from` to `to`, without it, with their notes. The others take no room: what is shown stands at the top. */
function showOnly(from, to) {
  let at = -1;
  for (const element of document.querySelector('.slides').children) {
    if (element.matches('.page')) at += 1;
    element.hidden = at < from || at >= to;
  }
}

/* As many columns as make the whole about as wide as it is high, in slides; gives its size in CSS pixels. */
function layOutSheet() {
  const count = document.querySelectorAll('.page').length;
  const columns = Math.max(Math.min(count, 3), Math.round(Math.sqrt(count)));
  document.documentElement.classList.add('sheet');
  document.documentElement.style.setProperty('--sheet-columns', columns);
  const { width, height } = document.querySelector('.slides').getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

globalThis.lecternPages = { prepare, showOnly, layOutSheet };
