/** What the terminal says of the remote; `code` is drawn, and empty where nobody could see it. */
export function remoteAt(links: readonly string[], code: string): string {
  const [link, ...others] = links;
  if (link === undefined)
    return (
      '\n  The remote waits, but this computer is in no network. Connect it, for example to the hotspot of your phone,\n' +
      '  and press Q in the lecture for the code.'
    );
  return [
    `\n  Remote: ${link}`,
    ...(code === '' ? [] : [`\n${code}`]),
    '\n  Scan this with the camera of your phone, or press Q in the lecture for the same code. The phone has to be in the\n' +
      '  same network as this computer. If your system asks whether Node.js may be reached from the network, allow it.\n' +
      '  Whoever has this address can turn the slides and read your notes, until you end this.',
    ...(others.length === 0
      ? []
      : [
          `\n  If the phone does not find it, one of these may do:\n${others.map(line => `  ${line}`).join('\n')}`,
        ]),
  ].join('\n');
}
