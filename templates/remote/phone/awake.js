/*
 * Keeps the screen of the phone on. Browsers lend a lock for that to pages with https only, which a laptop in a lecture
 * hall has not; elsewhere they keep it on while a film is playing, so one plays in which nothing happens.
 */
export function stayAwake() {
  if (navigator.wakeLock) holdLock();
  else document.addEventListener('click', playNothing, { once: true });
}

async function holdLock() {
  const hold = () => navigator.wakeLock.request('screen').catch(() => undefined);
  await hold();
  document.addEventListener('visibilitychange', () => document.hidden || hold());
}

function playNothing() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const paint = canvas.getContext('2d');
  paint.fillRect(0, 0, 16, 16);
  if (!canvas.captureStream) return;
  const film = document.createElement('video');
  film.id = 'awake';
  film.muted = true;
  film.playsInline = true;
  film.setAttribute('aria-hidden', 'true');
  film.srcObject = canvas.captureStream(1);
  document.body.append(film);
  setInterval(() => paint.fillRect(0, 0, 16, 16), 1000);
  const play = () => film.play().catch(() => undefined);
  document.addEventListener('visibilitychange', () => document.hidden || play());
  play();
}
