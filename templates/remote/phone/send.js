/* Sends what the lecturer asks for. What can't be sent now is forgotten, so that nothing moves by itself later. */

import { serverTime } from './server-time.js';

/* Milliseconds after which a touch is no longer meant. */
const MEANT = 2500;

const TROUBLES = { 403: 'expired', 409: 'silent', 504: 'silent' };

/* A function that sends one command, and gives the trouble that there was with it; none when the deck has done it. */
export function sender() {
  const phone = nameOfPhone();
  let n = Number(sessionStorage.getItem('lectern-n')) || 0;
  return async (what, at) => {
    n += 1;
    sessionStorage.setItem('lectern-n', n);
    const command = { phone, n, by: serverTime() + MEANT, do: what, ...(at ? { at } : {}) };
    try {
      const answer = await fetch('command', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(command),
        signal: AbortSignal.timeout(MEANT),
      });
      return TROUBLES[answer.status];
    } catch {
      return 'looking';
    }
  };
}

/* Of this page, also after it was loaded anew; crypto.randomUUID is not there without https. */
function nameOfPhone() {
  const known = sessionStorage.getItem('lectern-phone');
  if (known) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(36)).join('');
  sessionStorage.setItem('lectern-phone', made);
  return made;
}
