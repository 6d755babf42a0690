import { type NextRequest, NextResponse } from "next/server";
import { isUnanswerable } from "./app/action-ids";
import { keepSentForm } from "./app/kept-form";
import { safeReturnPath } from "./app/sign-in/return-path";
import { cookieOptions, decryptToken, isSecure, renewedCookie, sessionCookie } from "./app/sign-in/session-token";

const development = process.env.NODE_ENV === "development";

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * A form of the app before an upgrade, which no action of this build answers: what was typed is kept, and its page is
 * loaded anew with it. The framework would answer "Server Action unavailable".
 */
const formWithoutAction = async (request: NextRequest): Promise<NextResponse | undefined> => {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
  if (development || request.method !== "POST" || !isForm || request.headers.has("next-action")) return undefined;
  const form = await request.formData().catch(() => new FormData());
  if (!isUnanswerable(form)) return undefined;
  const { pathname, search } = request.nextUrl;
  // No page to return to after sign-in, but one with a form.
  const address = pathname === "/setup" ? pathname : safeReturnPath(`${pathname}${search}`);
  const response = NextResponse.redirect(new URL(address, request.nextUrl), 303);
  await keepSentForm(form, "upgraded", { address, sent: request.cookies, answer: response.cookies });
  return response;
};

/**
 * Sets the content security policy, passes the address to the page in `x-nguon-path`, and renews the session.
 * It decides nothing about access: every page, action and route asks for its actor itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const unanswerable = await formWithoutAction(request);
  if (unanswerable) return unanswerable;
  const csp = policy(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", csp);
  headers.set("x-nguon-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", csp);

  // Only GET renews: a renewal that ran beside a sign-out would undo it.
  const token = request.method === "GET" ? await decryptToken(request.cookies.get(sessionCookie)?.value) : null;
  const cookie = token && (await renewedCookie(token));
  if (cookie)
    response.cookies.set(sessionCookie, cookie.value, { ...cookieOptions, secure: isSecure, maxAge: cookie.maxAge });
  return response;
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|api/|.*\\.(?:svg|png|ico|jpg|woff2|txt|webmanifest)$).*)"],
};
