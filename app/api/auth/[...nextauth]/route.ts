import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { clientAddress } from "@/app/session";
import { authOptions } from "@/app/sign-in/auth-options";
import {
  encodeFailedSignIn,
  type FailedSignIn,
  failedSignInCookie,
  failedSignInCookieOptions,
} from "@/app/sign-in/failed-sign-in";
import { safeReturnPath } from "@/app/sign-in/return-path";
import { callbackCookie, sessionCookie } from "@/app/sign-in/session-token";
import { type SignInAnswer, signIn } from "@/lib/accounts/sign-in-commands";
import { now } from "@/lib/primitives/clock";

type Context = RouteContext<"/api/auth/[...nextauth]">;

const largestForm = 16_384;

/** Addresses stay relative: the server is reached under many names, and none of them is taken from the request. */
const redirectTo = (path: string): NextResponse =>
  new NextResponse(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });

/** `asked` tells the page that the cookie has been sent once already. */
const signInPage = (next: string, done: string | null): string =>
  `/sign-in?${new URLSearchParams({ next, ...(done ? { done } : {}), asked: "1" })}`;

const jsonHeaders = { "Content-Type": "application/json", "Cache-Control": "no-store" };

const authPath = async (context: Context): Promise<string> => (await context.params).nextauth.join("/");

/**
 * next-auth's cookies on our answer, without the one that remembers where to go: the form carries that.
 * Last of all: setting a cookie by name afterwards would drop what was appended.
 */
const withCookiesOf = (answer: Response, response: NextResponse): NextResponse => {
  response.cookies.delete(callbackCookie);
  for (const cookie of answer.headers.getSetCookie())
    if (!cookie.startsWith(`${callbackCookie}=`)) response.headers.append("Set-Cookie", cookie);
  return response;
};

const noAnswer: SignInAnswer = { kind: "wrong" };

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const path = await authPath(context);
  if (path !== "signin" && path !== "csrf") return new Response(null, { status: 404 });
  const next = safeReturnPath(request.nextUrl.searchParams.get("callbackUrl"));
  const answer: Response = await NextAuth(
    new NextRequest(new URL(request.nextUrl.pathname, request.nextUrl), { headers: request.headers }),
    context,
    authOptions(async () => noAnswer),
  );
  if (path === "csrf")
    return withCookiesOf(
      answer,
      new NextResponse(answer.body, { status: answer.ok ? 200 : 400, headers: jsonHeaders }),
    );
  const done = request.nextUrl.searchParams.get("done");
  return withCookiesOf(answer, redirectTo(signInPage(next, done && /^[a-z-]{1,20}$/.test(done) ? done : null)));
}

const formOf = async (request: NextRequest): Promise<URLSearchParams | undefined> => {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return undefined;
  if (Number(request.headers.get("content-length") ?? largestForm) > largestForm) return undefined;
  const text = await request.text();
  return text.length > largestForm ? undefined : new URLSearchParams(text);
};

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if ((await authPath(context)) !== "callback/credentials") return new Response(null, { status: 404 });
  const form = await formOf(request);
  if (!form) return redirectTo("/sign-in");
  const next = safeReturnPath(form.get("callbackUrl"));
  form.delete("callbackUrl");
  form.delete("json");

  let flash: FailedSignIn = { reason: "stale", minutes: 0, username: (form.get("username") ?? "").slice(0, 100) };
  const answer: Response = await NextAuth(
    new NextRequest(new URL(request.nextUrl.pathname, request.nextUrl), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    }),
    context,
    authOptions(async (typed) => {
      const { username = "", password = "" } = typed ?? {};
      const given = await signIn({ username, password, address: clientAddress(request.headers), at: now() });
      if (given.kind !== "in")
        flash = { ...flash, reason: given.kind, minutes: given.kind === "throttled" ? given.minutes : 0 };
      return given;
    }),
  );
  const signedIn = answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=`));
  if (!signedIn) {
    const back = redirectTo(signInPage(next, null));
    back.cookies.set(failedSignInCookie, encodeFailedSignIn(flash), failedSignInCookieOptions);
    return withCookiesOf(answer, back);
  }
  const on = redirectTo(next);
  on.cookies.delete(failedSignInCookie);
  return withCookiesOf(answer, on);
}
