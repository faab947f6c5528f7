/*
 * Keeps an open deck as its outline is, while lectern present serves it: slides change in place, and the slide, the
 * step and the speaker view stay. Written decks have nothing of this.
 */
(() => {
  const { dataset } = document.currentScript;
  const { lecternSections: sections, lecternFiles: files, lecternPlace: place } = globalThis;
  /* Milliseconds; a window that is not seen paints nothing. */
  const LONGEST_FRAME = 100;
  const lecture = decodeURIComponent(dataset.lecture);
  const channel = new BroadcastChannel('lectern-live');
  /* The frames of the speaker view follow the deck: they show no panel, and go nowhere by themselves. */
  const isFrame = /receiver/i.test(location.search);
  /* The lecture as one page is made anew; the browser stays where it is. */
  const isReading = document.documentElement.classList.contains('reading');
  const placeKey = `lectern-live-place ${location.pathname}${location.search}`;
  let version = dataset.version;
  /* Changes are made one after the other. */
  let working = whenReady().then(comeBack);

  function whenReady() {
    return new Promise(done => {
      if (isReading || Reveal.isReady()) done();
      else Reveal.on('ready', () => done());
    });
  }

  /* ---- What the server says: one window of the browser listens, and tells the others. ---- */

  let standings = {};

  function listen() {
    const events = new EventSource(dataset.events);
    const on = (type, act) =>
      events.addEventListener(type, event => {
        const news = JSON.parse(event.data);
        act(news);
        share({ type, news });
      });
    on('standing', all => {
      standings = all;
    });
    on('change', ({ lecture: name, to, ahead }) => {
      /* What is only ahead of the lecture is nowhere to be loaded from. */
      if (ahead) return;
      standings[name] = { ...standings[name], version: to };
    });
    on('problems', ({ lecture: name, problems }) => {
      standings[name] = { ...standings[name], problems };
    });
    /* Scripts of their own listen to these on the channel. */
    on('remote', () => {});
    channel.addEventListener('message', ({ data }) => {
      if (data.type === 'ask') channel.postMessage({ type: 'standing', news: standings });
    });
  }

  function share(message) {
    channel.postMessage(message);
    hear(message);
  }

  function hear({ type, news }) {
    if (type === 'standing') {
      const mine = news[lecture];
      if (!mine) return;
      showProblems(mine.problems ?? []);
      then(() => mine.version !== version && loadAnew());
    }
    if (news?.lecture !== lecture) return;
    if (type === 'problems') showProblems(news.problems);
    if (type === 'change') then(() => take(news));
  }

  function showProblems(problems) {
    if (!isFrame) lecternShowProblems(problems, dataset.heading);
  }

  function then(act) {
    working = working.then(act).catch(loadAnew);
  }

  channel.addEventListener('message', ({ data }) => hear(data));
  navigator.locks.request('lectern-live', () => new Promise(listen));
  channel.postMessage({ type: 'ask' });

  /* ---- Is anyone else looking at this lecture? ---- */

  const presence = `lectern-window ${lecture}`;
  navigator.locks.request(presence, { mode: 'shared' }, () => new Promise(() => {}));

  async function mayMove() {
    if (isFrame || document.fullscreenElement || Reveal.isPaused()) return false;
    const { held } = await navigator.locks.query();
    return held.filter(({ name }) => name === presence).length < 2;
  }

  /* ---- Changes ---- */

  async function take(change) {
    if (change.to === version) return;
    if (isReading || change.reload || change.from !== version || Reveal.isScrollView()) {
      if (!change.ahead) loadAnew();
      return;
    }
    sections.rename(change.renamed);
    const here = place.now();
    if (!Reveal.isOverview() && sections.changeInPlace(change)) await followInPlace(change, here);
    else await followAnew(change, here);
    place.writeAddress();
    tellOthers();
  }

  /* Shown first, as most edits are of words: slides that stay where they are need nothing else for that. */
  async function followInPlace(change, { slide, step }) {
    version = change.to;
    const hasChanged = Object.keys(change.sections).length > 0;
    if (hasChanged) place.goTo({ slide, step });
    document.title = textOf(change.title);
    await files.renewStyles(change);
    files.renewMedia(change);
    if (hasChanged && (await mayMove())) {
      const work = place.atWork(change);
      if (work && work !== Reveal.getCurrentSlide())
        await comeTo({ slide: work, step: place.lastStepOf(work) });
    }
    sections.countOn(change);
  }

  /* Slides came, went or moved: reveal.js has to look at all of them, but not before they are seen. */
  async function followAnew(change, here) {
    const moves = await mayMove();
    const overview = Reveal.isOverview();
    if (overview) Reveal.toggleOverview(false);
    const neighbours = sections.keys();
    const known = new Set(Reveal.getSlides().map(({ id }) => id));
    sections.replace(change);
    version = change.to;
    document.title = textOf(change.title);
    await files.renewStyles(change);
    files.renewMedia(change);
    const target = place.targetOf({ order: sections.keys(), ...change }, here, { neighbours, known, moves });
    if (place.showEarly(target)) await painted();
    sections.countOn(change);
    Reveal.sync();
    place.settle(target);
    if (overview) Reveal.toggleOverview(true);
  }

  async function comeTo(target) {
    if (place.showEarly(target)) await painted();
    place.goTo(target);
  }

  /* A key that is pressed meanwhile finds reveal.js where the screen is. */
  function painted() {
    return new Promise(done => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      setTimeout(done, LONGEST_FRAME);
      for (const type of ['keydown', 'pointerdown'])
        addEventListener(type, done, { capture: true, once: true });
    });
  }

  function textOf(html) {
    return new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;
  }

  /* The speaker view listens to this; once more when its frames have changed as well. */
  function tellOthers() {
    if (isFrame) return;
    const say = () => Reveal.dispatchEvent({ type: 'resumed' });
    say();
    setTimeout(say, 200);
  }

  function loadAnew() {
    if (!isReading) {
      const { id, step } = place.now();
      sessionStorage.setItem(placeKey, JSON.stringify({ id, step }));
    }
    location.reload();
  }

  function comeBack() {
    const kept = sessionStorage.getItem(placeKey);
    sessionStorage.removeItem(placeKey);
    if (!kept) return;
    const { id, step } = JSON.parse(kept);
    const slide = place.slideById(id);
    if (slide) place.goTo({ slide, step });
  }
})();
