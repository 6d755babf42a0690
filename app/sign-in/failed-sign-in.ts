import { cookieOptions } from "./session-token";

export const failedSignInCookie = "nguon.sign-in";

const reasons = ["wrong", "throttled", "stale", "busy", "over"] as const;

/** Why sign-in failed, and the typed name. In a cookie, so that neither is in the address. */
export type FailedSignIn = Readonly<{ reason: (typeof reasons)[number]; minutes: number; username: string }>;

export const failedSignInCookieOptions = { ...cookieOptions, maxAge: 120 } as const;

export const encodeFailedSignIn = (flash: FailedSignIn): string =>
  Buffer.from(JSON.stringify(flash)).toString("base64url");

export const decodeFailedSignIn = (value: string | undefined): FailedSignIn | null => {
  if (!value) return null;
  try {
    const { reason, minutes, username } = JSON.parse(Buffer.from(value, "base64url").toString("utf8")) as FailedSignIn;
    if (!reasons.includes(reason)) return null;
    return { reason, minutes: Number(minutes) || 1, username: String(username).slice(0, 100) };
  } catch {
    return null;
  }
};
