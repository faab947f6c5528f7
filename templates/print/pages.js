/*
 * Runs in a static page of slides in the browser, before it is printed or taken pictures of. `prepare` gives its promise
 * when all is as it is to be: fonts are there, pictures are decoded, every slide fits.
 */
async function prepare({ steps = false } = {}) {
  for (const page of document.querySelectorAll('.page[style]')) markBackground(page);
  await Promise.all([
    ...[...document.fonts].map(face => face.load().catch(() => undefined)),
    ...[...document.images].map(image => image.decode().catch(() => undefined)),
  ]);
  for (const slide of document.querySelectorAll('.slide')) lecternFitSlide(slide);
  if (steps) for (const page of document.querySelectorAll('.page')) spreadSteps(page);
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
  if (pages.length === 0) return;
  forgetIds(page);
  page.before(...pages);
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

globalThis.lecternPages = { prepare };
