/** The number on the foot of a slide; its place where the foot has none. */
export function numberOf(slide, place = Reveal.getSlides().indexOf(slide)) {
  const shown = Number.parseInt(slide.querySelector('.foot-number')?.textContent ?? '', 10);
  return Number.isNaN(shown) ? place + 1 : shown;
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
    section = openedBy(slide) ?? (sayingNothing(slide) ? section : (eyebrowOf(slide) ?? slide.ariaLabel));
    return section;
  });
}

/* The first slide of a section says its title, or the agenda that comes back marks it. */
function openedBy(slide) {
  if (slide.matches('.layout-section')) return slide.ariaLabel;
  return slide.querySelector('.agenda .now > :is(a, span:not(.numeral, .minutes))')?.textContent;
}

/* What stands above a title; where nothing does, the title is that of the section. */
function sayingNothing(slide) {
  return (
    slide.matches('.layout-agenda, .layout-title') || (!eyebrowOf(slide) && !slide.querySelector('.head'))
  );
}

function eyebrowOf(slide) {
  return slide.querySelector('.eyebrow')?.textContent;
}

/** Shows a slide, from its first step on. */
export function goTo(slide) {
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v);
}
