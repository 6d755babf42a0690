import type { IncomingHttpHeaders } from "node:http";
import type { Sender } from "./sender";

/** The status a request is refused with before the app sees it. */
export type RefusedStatus = 400 | 403 | 405 | 413;

type Asked = Readonly<{ method: string; url: string; headers: IncomingHttpHeaders }>;

const methods = ["GET", "HEAD", "POST"];
export const allowedMethods = methods.join(", ");

/** Bytes of a body at most: a sign-in is short; a form may hold several long texts. */
const limitOfSignIn = 16 * 1024;
const limitOfForm = 4 * 1024 * 1024;
/** As lib/files/limits.ts says of one sending. */
const limitOfFiles = 101 * 1024 * 1024;
/** Where files are sent: the only address at which a body may be large, and slow. */
export const isForFiles = (url: string): boolean => /^\/api\/files\//i.test(url);
export const bodyLimitOf = ({ method, url }: Pick<Asked, "method" | "url">): number => {
  if (method !== "POST") return 0;
  if (isForFiles(url)) return limitOfFiles;
  return /^\/api(\/|$|\?)/i.test(url) ? limitOfSignIn : limitOfForm;
};

const isReadable = (url: string): boolean => {
  try {
    return url.startsWith("/") && !decodeURIComponent(url.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
};

/** A form of parts names what separates them. */
const isForm = (contentType: string | undefined): boolean =>
  !contentType?.startsWith("multipart/") || /;\s*boundary=("[^"]{1,70}"|[^\s;"]{1,70})/i.test(contentType);

const originOf = (address: string): string | undefined => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};

/** Whether a form comes from a page under the public address. */
export const isPublicOrigin = (origin: string | undefined, publicAddress: string): boolean =>
  origin !== undefined && origin === originOf(publicAddress);

/** Whether a form comes from a page of ours: of the public address, or of the name this server was called by. */
const isOwnOrigin = (origin: string, { host }: Sender, publicAddress: string): boolean =>
  isPublicOrigin(origin, publicAddress) ||
  [`http://${host}`, `https://${host}`].some((own) => originOf(own) === origin);

/**
 * Why a request is refused without asking the app.
 * @param publicAddress NEXTAUTH_URL, by which people reach the app
 */
export const refusedStatus = (asked: Asked, sender: Sender, publicAddress: string): RefusedStatus | undefined => {
  const { method, url, headers } = asked;
  if (!methods.includes(method)) return 405;
  if (!isReadable(url) || originOf(`http://${sender.host}`) === undefined) return 400;
  if (Number(headers["content-length"] ?? 0) > bodyLimitOf(asked)) return 413;
  if (method !== "POST") return undefined;
  if (headers.origin !== undefined && !isOwnOrigin(headers.origin, sender, publicAddress)) return 403;
  return isForm(headers["content-type"]) ? undefined : 400;
};
