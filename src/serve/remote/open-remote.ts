import { networkInterfaces } from 'node:os';
import type { Resources } from '../../model/artifact.ts';
import { type QrCode, qrCode, qrPath, SCREEN_EDGE } from '../../write/qr-code.ts';
import type { Extra } from '../extra.ts';
import { closeNow, listen } from '../listen.ts';
import type { Hub } from '../live/hub.ts';
import { openDesk } from './desk.ts';
import { newKey } from './key.ts';
import { hostOf, networkAddresses } from './network-addresses.ts';
import { remoteFiles } from './remote-files.ts';
import { remoteServer } from './remote-server.ts';
import { remoteWords } from './remote-words.ts';

/** A remote that phones in the network can open. */
export interface Remote {
  /** What open decks need for it. */
  readonly extra: Extra;
  readonly port: number;
  /** Whole addresses just now, the likeliest first; none where this machine is in no network. */
  readonly links: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface RemoteOptions {
  readonly hub: Pick<Hub, 'say'>;
  readonly resources: Resources;
  /** The first port to be tried. */
  readonly first: number;
}

/** Opens the remote on the network: the only part of Lectern that others can reach. */
export async function openRemote({ hub, resources, first }: RemoteOptions): Promise<Remote> {
  let key = newKey();
  const desk = openDesk({
    tellDecks: news => hub.say(EVENT, news),
    words: lang => remoteWords(lang, resources),
    renew: () => {
      key = newKey();
      desk.sendAway();
    },
  });
  const addresses = () => networkAddresses(networkInterfaces());
  const server = remoteServer({
    desk,
    key: () => key,
    isOurs: host => OWN.includes(host) || addresses().some(address => host === `${hostOf(address)}:${port}`),
    file: remoteFiles(resources),
  });
  const port = await listen(server, { first });
  const OWN = [`127.0.0.1:${port}`, `localhost:${port}`];
  const links = () => addresses().map(address => `http://${hostOf(address)}:${port}/${key}/`);
  const ask = (query: URLSearchParams) => {
    const [link, ...others] = links();
    const words = remoteWords(query.get('lang') ?? 'en', resources);
    return {
      link,
      others,
      phones: desk.phones(),
      words,
      ...(link ? { code: drawing(qrCode(link, SCREEN_EDGE)) } : {}),
    };
  };
  return {
    extra: { address: ADDRESS, script: SCRIPT, ask, tell: desk.fromDeck },
    port,
    links,
    close: () => closeNow(server),
  };
}

const EVENT = 'remote';
const ADDRESS = '/.lectern/remote';
const SCRIPT = '/.lectern/deck/remote.js';

function drawing(code: QrCode): { readonly size: number; readonly path: string } {
  return { size: code.length, path: qrPath(code) };
}
