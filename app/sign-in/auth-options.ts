import type { AuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import type { SignInAnswer } from "@/lib/accounts/sign-in-commands";
import {
  callbackCookie,
  cookieOptions,
  csrfCookie,
  idleSeconds,
  isSecure,
  newSessionClaims,
  sessionCookie,
  sessionSecret,
} from "./session-token";

type Typed = Readonly<Record<string, string>> | undefined;

/** Options of next-auth for one request; `authorize` checks name and password. */
export const authOptions = (authorize: (typed: Typed) => Promise<SignInAnswer>): AuthOptions => ({
  secret: sessionSecret(),
  useSecureCookies: isSecure,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: idleSeconds },
  jwt: { maxAge: idleSeconds },
  cookies: {
    sessionToken: { name: sessionCookie, options: cookieOptions },
    callbackUrl: { name: callbackCookie, options: cookieOptions },
    csrfToken: { name: csrfCookie, options: cookieOptions },
  },
  providers: [
    credentials({
      credentials: { username: {}, password: {} },
      authorize: async (typed) => {
        const answer = await authorize(typed);
        return answer.kind === "in" ? { id: answer.accountId, name: answer.name, version: answer.version } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user && "version" in user ? newSessionClaims(user.id, Number(user.version)) : token),
  },
  logger: { error: (code, details) => console.error(code, details), warn: () => {}, debug: () => {} },
});
