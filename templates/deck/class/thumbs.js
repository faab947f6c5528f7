/**
 * Small pictures of slides: copies of them, made when they come into sight, since a lecture may have a thousand. They are
 * pictures only: without ids, notes, and what would play.
 */
export function createThumbs() {
  let slides = new Map();
  const sight = new IntersectionObserver(
    seen => {
      for (const { target, isIntersecting } of seen)
        if (isIntersecting) {
          sight.unobserve(target);
          paint(target, slides.get(target));
        }
    },
    { rootMargin: '300px' },
  );
  return {
    show(entries) {
      sight.disconnect();
      slides = new Map(entries.map(({ thumb, slide }) => [thumb, slide]));
      for (const { thumb } of entries) sight.observe(thumb);
    },
    clear() {
      sight.disconnect();
      slides.clear();
    },
  };
}

const LEFT_OUT = '.notes, iframe, video, audio, object, embed, script';

function paint(thumb, slide) {
  if (!slide) return;
  const { width, height } = Reveal.getConfig();
  const copy = slide.cloneNode(true);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  copy.removeAttribute('aria-label');
  copy.removeAttribute('hidden');
  copy.classList.remove('present', 'past', 'future');
  copy.removeAttribute('style');
  const { backgroundColor, backgroundImage } = slide.dataset;
  if (backgroundColor) thumb.style.backgroundColor = backgroundColor;
  if (backgroundImage) thumb.style.backgroundImage = `url(${JSON.stringify(backgroundImage)})`;
  const frame = document.createElement('div');
  frame.className = 'reveal';
  frame.style.cssText = `width:${width}px;height:${height}px;scale:${thumb.clientWidth / width}`;
  const inner = document.createElement('div');
  inner.className = 'slides';
  inner.append(copy);
  frame.append(inner);
  thumb.replaceChildren(frame);
}
