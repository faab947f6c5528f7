/* Milliseconds that do not count: nobody is on time to the second. */
const NEAR = 30_000;

/** The planned times of all slides that count, in milliseconds: `{ slides: [{ slide, start, end }], whole }`. */
export function planOf(slides, totalTime) {
  const timed = slides.filter(slide => slide.dataset.visibility !== 'uncounted' && slide.dataset.timing);
  const sum = timed.reduce((all, { dataset }) => all + Number(dataset.timing), 0);
  /* What rounding left of the whole is shared out. */
  const factor = totalTime && sum ? totalTime / sum : 1;
  let end = 0;
  const planned = timed.map(slide => {
    const start = end;
    end += Number(slide.dataset.timing) * factor * 1000;
    return { slide, start, end };
  });
  return { slides: planned, whole: end };
}

/** Where a slide stands in the plan; slides that do not count stand where the last one before them ends. */
export function partOf(plan, slide, slides) {
  const own = plan.slides.find(part => part.slide === slide);
  if (own) return own;
  const at = slides.indexOf(slide);
  const before = plan.slides.findLast(part => slides.indexOf(part.slide) < at);
  return { slide, start: before?.end ?? 0, end: before?.end ?? 0 };
}

/** Milliseconds behind the plan; ahead of it where negative, and 0 where it hardly matters. */
export function behind({ start, end }, elapsed) {
  const late = elapsed > end ? elapsed - end : Math.min(0, elapsed - start);
  return Math.abs(late) < NEAR ? 0 : late;
}
