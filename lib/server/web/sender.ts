import type { IncomingHttpHeaders } from "node:http";
import { BlockList, isIP } from "node:net";

/** Who sent a request and to which address, after what only a named proxy may say was taken from nobody else. */
export type Sender = Readonly<{ address: string; host: string; isEncrypted: boolean }>;

const family = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");
/** An IPv4 address as a socket for both families writes it, without its prefix. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/**
 * The proxies that are named in the settings.
 * @param list addresses and ranges ("10.0.0.0/8"), separated by commas or spaces
 * @throws RangeError for one that is neither
 */
export const proxiesOf = (list: string): BlockList => {
  const proxies = new BlockList();
  for (const each of list.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = each.split("/");
    if (!isIP(address) || (bits !== undefined && !/^\d{1,3}$/.test(bits))) throw new RangeError(each);
    if (bits === undefined) proxies.addAddress(address, family(address));
    else proxies.addSubnet(address, Number(bits), family(address));
  }
  return proxies;
};

const firstOf = (header: string | string[] | undefined): string =>
  String(header ?? "")
    .split(",")[0]
    ?.trim() ?? "";

/**
 * The sender of a request. A proxy adds who asked it at the end of X-Forwarded-For; what stands before that, anybody can
 * write.
 * @param peer the other end of the connection
 */
export const senderOf = (headers: IncomingHttpHeaders, peer: string, proxies: BlockList): Sender => {
  const isProxy = (address: string) => isIP(address) > 0 && proxies.check(address, family(address));
  const nearest = plainAddress(peer);
  if (!isProxy(nearest)) return { address: nearest, host: headers.host ?? "", isEncrypted: false };
  const hops = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => plainAddress(hop.trim()))
    .filter((hop) => isIP(hop) > 0);
  return {
    address: hops.findLast((hop) => !isProxy(hop)) ?? nearest,
    host: firstOf(headers["x-forwarded-host"]) || (headers.host ?? ""),
    isEncrypted: firstOf(headers["x-forwarded-proto"]) === "https",
  };
};
