import type { Reporter } from '../io/reporter.ts';
import { wantsColour } from '../io/terminal.ts';
import { remoteAt } from '../message/remote/remote-lines.ts';
import { openRemote, type Remote, type RemoteOptions } from '../serve/remote/open-remote.ts';
import { qrText } from '../serve/remote/qr-text.ts';
import { qrCode, SCREEN_EDGE } from '../write/qr-code.ts';

/** A remote, and how the terminal tells of it. */
export interface OfferedRemote extends Remote {
  readonly tell: (reporter: Reporter) => void;
}

/** Opens the remote for phones. */
export async function offerRemote(options: RemoteOptions): Promise<OfferedRemote> {
  const remote = await openRemote(options);
  return {
    ...remote,
    tell: reporter => {
      const links = remote.links();
      const [link] = links;
      const code = link !== undefined && reporter.isTerminal ? drawn(link) : '';
      reporter.print(remoteAt(links, code));
    },
  };
}

function drawn(link: string): string {
  return qrText(qrCode(link, SCREEN_EDGE), wantsColour(true, process.env)).replace(LINE, '  ');
}

const LINE = /^/gm;
