import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { displayCookie, displayCookieOptions, displayText } from "@/app/display";
import { clientAddress } from "@/app/session";
import { authOptions } from "@/app/sign-in/auth-options";
import {
  encodeFailedSignIn,
  type FailedSignIn,
  failedSignInCookie,
  failedSignInCookieOptions,
} from "@/app/sign-in/failed-sign-in";
import { deviceCookie, deviceCookieOptions, deviceWith, readDevice } from "@/app/sign-in/known-device";
import { safeReturnPath } from "@/app/sign-in/return-path";
import { callbackCookie, sessionCookie } from "@/app/sign-in/session-token";
import { type SignInAnswer, signIn } from "@/lib/accounts/sign-in-commands";
import { noteReached } from "@/lib/primitives/answer-state";
import { now } from "@/lib/primitives/clock";

type Context = RouteContext<"/api/auth/[...nextauth]">;

/** Redirects stay relative: the server has many names, and none is taken from the request. */
const redirectTo = (path: string): NextResponse =>
  new NextResponse(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });

/** `asked=1`: the cookie was already sent once, so the page does not redirect again. */
const signInPage = (next: string, done: string | null): string =>
  `/sign-in?${new URLSearchParams({ next, ...(done ? { done } : {}), asked: "1" })}`;

const jsonHeaders = { "Content-Type": "application/json", "Cache-Control": "no-store" };

const authPath = async (context: Context): Promise<string> => (await context.params).nextauth.join("/");

/**
 * Copies next-auth's cookies to our response, except the one with the return address, which the form carries.
 * Call it last: setting a cookie by name afterwards would drop the appended ones.
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

/** The server has counted the body already: see `bodyLimitOf` in lib/server/web. */
const formOf = async (request: NextRequest): Promise<URLSearchParams | undefined> =>
  request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")
    ? new URLSearchParams(await request.text())
    : undefined;

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if ((await authPath(context)) !== "callback/credentials") return new Response(null, { status: 404 });
  const form = await formOf(request);
  if (!form) return redirectTo("/sign-in");
  noteReached();
  const next = safeReturnPath(form.get("callbackUrl"));
  form.delete("callbackUrl");
  form.delete("json");

  const device = await readDevice(request.cookies.get(deviceCookie)?.value);
  let accepted: Extract<SignInAnswer, { kind: "in" }> | undefined;
  let failed: FailedSignIn = { reason: "stale", minutes: 0, username: (form.get("username") ?? "").slice(0, 100) };
  const answer: Response = await NextAuth(
    new NextRequest(new URL(request.nextUrl.pathname, request.nextUrl), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    }),
    context,
    authOptions(async (typed) => {
      const { username = "", password = "" } = typed ?? {};
      const result = await signIn({ username, password, address: clientAddress(request.headers), device, at: now() });
      if (result.kind === "in") accepted = result;
      else failed = { ...failed, reason: result.kind, minutes: result.kind === "throttled" ? result.minutes : 0 };
      return result;
    }),
  );
  const signedIn = answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=`));
  if (!signedIn) {
    const response = redirectTo(signInPage(next, null));
    response.cookies.set(failedSignInCookie, encodeFailedSignIn(failed), failedSignInCookieOptions);
    return withCookiesOf(answer, response);
  }
  const response = redirectTo(next);
  if (accepted) response.cookies.set(displayCookie, displayText(accepted.display), displayCookieOptions);
  if (accepted?.mark) response.cookies.set(deviceCookie, await deviceWith(device, accepted.mark), deviceCookieOptions);
  response.cookies.delete(failedSignInCookie);
  return withCookiesOf(answer, response);
}
