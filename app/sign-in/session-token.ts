import { hkdfSync } from "node:crypto";
import { decode, encode } from "next-auth/jwt";

/** Seconds without a request after which one is signed out, and seconds after which one is in any case. */
export const idleSeconds = 30 * 60;
export const longestSeconds = 12 * 60 * 60;

/** Offices run plain http on a local network; cookies are marked secure where the address says https. */
export const isSecure = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
export const sessionCookie = `${isSecure ? "__Secure-" : ""}nguon.session`;
export const csrfCookie = `${isSecure ? "__Host-" : ""}nguon.csrf`;
export const callbackCookie = "nguon.callback";
export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** What the session cookie holds, sealed. Times in seconds. */
export type SessionToken = Readonly<{
  accountId: string;
  version: number;
  session: string;
  startedAt: number;
  seenAt: number;
}>;

let derived: string | undefined;
export const sessionSecret = (): string => {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const key = process.env.NGUON_KEY;
  if (!key || key.length < 32)
    throw new Error("NGUON_KEY must hold at least 32 characters. `npm start` makes a key file when none is set.");
  derived ??= Buffer.from(hkdfSync("sha256", key, "", "nguon session 1", 32)).toString("hex");
  return derived;
};

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/** The session a cookie holds, or null when it is broken, was idle too long, or began too long ago. */
export const decryptToken = async (sealed: string | undefined): Promise<SessionToken | null> => {
  if (!sealed) return null;
  try {
    const held = await decode({ token: sealed, secret: sessionSecret() });
    if (typeof held?.sub !== "string" || typeof held.version !== "number" || typeof held.session !== "string")
      return null;
    const startedAt = Number(held.startedAt);
    const seenAt = Number(held.iat);
    const at = nowInSeconds();
    if (!(at - startedAt < longestSeconds) || !(at - seenAt < idleSeconds)) return null;
    return { accountId: held.sub, version: held.version, session: held.session, startedAt, seenAt };
  } catch {
    return null;
  }
};

/** The claims of a session that begins now. */
export const newSessionClaims = (accountId: string, version: number) => ({
  sub: accountId,
  version,
  session: crypto.randomUUID(),
  startedAt: nowInSeconds(),
});

/** The cookie anew, once the present one is older than five minutes; its life ends with the session's. */
export const renewedCookie = async (token: SessionToken): Promise<{ value: string; maxAge: number } | undefined> => {
  const at = nowInSeconds();
  if (at - token.seenAt < 5 * 60) return undefined;
  const maxAge = Math.min(idleSeconds, token.startedAt + longestSeconds - at);
  const { accountId, version, session, startedAt } = token;
  return {
    value: await encode({ token: { sub: accountId, version, session, startedAt }, secret: sessionSecret(), maxAge }),
    maxAge,
  };
};
