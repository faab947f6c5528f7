import { PROBLEMS_HEADING } from '../../message/serving.ts';

/** Where the script that keeps open pages up to date is served, and what it listens to. */
export const LIVE_SCRIPT = '/.lectern/deck/live.js';
export const LIVE_EVENTS = '/.lectern/events';

/** A deck's page as it is served while its outline is watched, with `more` scripts; the written one stays as it is. */
export function dressPage(html: string, lecture: string, version: string, more = ''): string {
  const script =
    `<script src="${LIVE_SCRIPT}" data-lecture="${encodeURIComponent(lecture)}" ` +
    `data-version="${version}" data-events="${LIVE_EVENTS}" data-heading="${PROBLEMS_HEADING}"></script>\n`;
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  return `${html.slice(0, end).replace(POLICY, mayConnect)}${script}${more}${html.slice(end)}`;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const CONNECT = /connect-src /;

/** The page may hear from this server, and from whom it could before. */
function mayConnect(policy: string): string {
  return CONNECT.test(policy)
    ? policy.replace(CONNECT, "connect-src 'self' ")
    : policy.replace('content="', `content="connect-src 'self'; `);
}
