import { randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import type { Device } from "@/lib/accounts/sign-in-commands";
import { cookieOptions, isSecure, sessionSecret } from "./session-token";

export const deviceCookie = `${isSecure ? "__Secure-" : ""}nguon.device`;
const longestSeconds = 180 * 24 * 60 * 60;
/** Only signing in asks for it. */
export const deviceCookieOptions = { ...cookieOptions, path: "/api/auth", maxAge: longestSeconds } as const;

// Keys are derived by the salt: a cookie of this kind is no session.
const salt = "known device";
/** Accounts that one device of an office knows at most; the one used longest ago is forgotten. */
const mostMarks = 8;

/** The device of a request; a new one where the cookie is missing, forged or too old. */
export const readDevice = async (cookie: string | undefined): Promise<Device> => {
  const claims = cookie ? await decode({ token: cookie, secret: sessionSecret(), salt }).catch(() => null) : null;
  const marks = Array.isArray(claims?.marks) ? claims.marks.filter((mark) => typeof mark === "string") : [];
  return { id: typeof claims?.device === "string" ? claims.device : randomUUID(), marks };
};

/** The cookie of a device on which the password of an account was just typed right. */
export const deviceWith = ({ id, marks }: Device, mark: string): Promise<string> => {
  const token = { device: id, marks: [mark, ...marks.filter((each) => each !== mark)].slice(0, mostMarks) };
  return encode({ token, secret: sessionSecret(), salt, maxAge: longestSeconds });
};
