/** The number on the foot of a slide; its place where the foot has none. */
export function numberOf(slide) {
  const shown = Number.parseInt(slide.querySelector('.foot-number')?.textContent ?? '', 10);
  return Number.isNaN(shown) ? Reveal.getSlides().indexOf(slide) + 1 : shown;
}

/** The slide with this number. */
export function slideWithNumber(number) {
  return Reveal.getSlides().find(slide => numberOf(slide) === number);
}

/** What a slide is called, with the part that it is of its subject. */
export function titleOf(slide) {
  const part = slide.querySelector('.title .part')?.textContent;
  return part ? `${slide.ariaLabel} ${part}` : (slide.ariaLabel ?? '');
}

/** The section of each slide, in the order of the slides; empty before the first. */
export function sectionsOf(slides) {
  let section = '';
  return slides.map(slide => {
    const eyebrow = slide.querySelector('.eyebrow')?.textContent;
    if (slide.matches('.layout-section') || (slide.querySelector('.head') && !eyebrow && section))
      section = slide.ariaLabel ?? '';
    else if (eyebrow) section = eyebrow;
    return section;
  });
}

/** Shows a slide, from its first step on. */
export function goTo(slide) {
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v);
}
