import { cookieOptions } from "./session-token";

export const flashCookie = "nguon.sign-in";

/** Why the sign-in page is shown again, and the name that was typed; kept out of the address. */
export type Flash = Readonly<{ reason: "wrong" | "throttled" | "stale"; minutes: number; username: string }>;

export const flashOptions = { ...cookieOptions, maxAge: 120 } as const;

export const writeFlash = (flash: Flash): string => Buffer.from(JSON.stringify(flash)).toString("base64url");

export const readFlash = (value: string | undefined): Flash | null => {
  if (!value) return null;
  try {
    const { reason, minutes, username } = JSON.parse(Buffer.from(value, "base64url").toString("utf8")) as Flash;
    if (!["wrong", "throttled", "stale"].includes(reason)) return null;
    return { reason, minutes: Number(minutes) || 1, username: String(username).slice(0, 100) };
  } catch {
    return null;
  }
};
