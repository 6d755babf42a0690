import { hkdfSync } from "node:crypto";
import { decode, encode } from "next-auth/jwt";

/** A session, and its cookie, ends after so many seconds without a request, and in any case after `longestSeconds`. */
export const idleSeconds = 30 * 60;
export const longestSeconds = 12 * 60 * 60;
/** How long a page may have stood open when its form is sent and kept. */
const openPageSeconds = 7 * 24 * 60 * 60;

/** Cookies are secure when the public address is https; offices may run plain http on a local network. */
export const isSecure = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
export const sessionCookie = `${isSecure ? "__Secure-" : ""}nguon.session`;
export const csrfCookie = `${isSecure ? "__Host-" : ""}nguon.csrf`;
export const callbackCookie = "nguon.callback";
export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;

/** The content of the encrypted session cookie. Times in seconds. */
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

type Claims = NonNullable<Awaited<ReturnType<typeof decode>>>;

const claimsIn = async (token: string | undefined, salt = ""): Promise<Claims | null> => {
  if (!token) return null;
  try {
    return await decode({ token, secret: sessionSecret(), salt });
  } catch {
    return null;
  }
};

// Under a key of its own: it says for whom a form is kept, and lets nobody in.
const senderSalt = "sender of a form";

/** What each form of a page carries, so that it is known whose it was when it is sent after the session has ended. */
export const senderMark = (accountId: string): Promise<string> =>
  encode({ token: { sub: accountId }, secret: sessionSecret(), salt: senderSalt, maxAge: openPageSeconds });

/** The account in the mark of a form; null when it carries none of ours. */
export const senderIn = async (mark: unknown): Promise<string | null> => {
  const claims = typeof mark === "string" ? await claimsIn(mark, senderSalt) : null;
  return typeof claims?.sub === "string" ? claims.sub : null;
};

/** The session in a cookie; null when it is invalid, was idle too long, or began too long ago. */
export const decryptToken = async (cookie: string | undefined): Promise<SessionToken | null> => {
  const claims = await claimsIn(cookie);
  if (typeof claims?.sub !== "string" || typeof claims.version !== "number" || typeof claims.session !== "string")
    return null;
  const startedAt = Number(claims.startedAt);
  const seenAt = Number(claims.iat);
  const at = nowInSeconds();
  if (!(at - startedAt < longestSeconds) || !(at - seenAt < idleSeconds)) return null;
  return { accountId: claims.sub, version: claims.version, session: claims.session, startedAt, seenAt };
};

/** The claims of a new session. */
export const newSessionClaims = (accountId: string, version: number) => ({
  sub: accountId,
  version,
  session: crypto.randomUUID(),
  startedAt: nowInSeconds(),
});

/** A new cookie when the present one is older than five minutes. */
export const renewedCookie = async (token: SessionToken): Promise<{ value: string; maxAge: number } | undefined> => {
  const at = nowInSeconds();
  if (at - token.seenAt < 5 * 60) return undefined;
  const { accountId, version, session, startedAt } = token;
  const maxAge = Math.min(idleSeconds, startedAt + longestSeconds - at);
  return {
    value: await encode({ token: { sub: accountId, version, session, startedAt }, secret: sessionSecret(), maxAge }),
    maxAge,
  };
};
