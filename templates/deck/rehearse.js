/* Tells lectern rehearse how long each slide was shown; added to decks that it serves. */
(() => {
  const { address, lecture } = document.currentScript.dataset;
  const { speaker } = LecternTools;
  /* The speaker view shows what this window does. */
  if (speaker.isView) return;
  /* Milliseconds. */
  const OFTEN = 2000;
  let told = '';

  function tell() {
    const { begun, seconds } = speaker.realTimes();
    const body = JSON.stringify({ lecture: decodeURIComponent(lecture), begun, seconds });
    if (begun === undefined || body === told) return;
    told = body;
    const headers = { 'Content-Type': 'application/json' };
    /* The server may be gone: what was told before is kept there. */
    fetch(address, { method: 'POST', headers, body, keepalive: true }).catch(() => {
      told = '';
    });
  }

  setInterval(tell, OFTEN);
  document.addEventListener('visibilitychange', tell);
  addEventListener('pagehide', tell);
})();
