import type { NetworkInterfaceInfo } from 'node:os';

/**
 * The addresses under which others in the network may reach this machine, the likeliest first; long ones of IPv6 only
 * where there are no others.
 */
export function networkAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(isReachable)
      .map(({ address, family }) => ({ address, rank: rankOf(name, address, family) })),
  );
  const inOrder = found.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
  const short = inOrder.filter(address => !address.includes(':'));
  return short.length > 0 ? short : inOrder;
}

/** An address as it stands in a link. */
export function hostOf(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/** IPv6 addresses that hold in one cable only need the name of the cable, which links can't have. */
function isReachable({ internal, address }: NetworkInterfaceInfo): boolean {
  return !internal && !LINK_LOCAL.test(address);
}

const LINK_LOCAL = /^(?:169\.254\.|fe[89ab])/i;
/** Networks inside the machine, or through it to another place. */
const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vnic|lxc|lxd|cni|podman|zt|tailscale|wg|tun|tap|utun|awdl|llw|bridge)|vEthernet|VirtualBox|VMware|Hyper-V|WSL|Loopback|TAP|VPN/i;
const WIRELESS = /^(?:wl|wifi|wi-fi|wlan|ap\d)|wireless|drahtlos/i;
/** What routers of homes and universities give out; a phone that shares its connection too. */
const PRIVATE = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** The phone is mostly in the wireless network. */
function rankOf(name: string, address: string, family: string): number {
  return (
    (family === 'IPv4' ? 0 : 8) +
    (VIRTUAL.test(name) ? 4 : 0) +
    (family === 'IPv4' && !PRIVATE.test(address) ? 2 : 0) +
    (WIRELESS.test(name) ? 0 : 1)
  );
}
