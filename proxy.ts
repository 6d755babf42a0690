import { type NextRequest, NextResponse } from "next/server";
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

const isText = (path: string): boolean => {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
};

/**
 * Sets the content security policy, passes the address to the page in `x-nguon-path`, and renews the session.
 * It decides nothing about access: every page, action and route asks for its actor itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const csp = policy(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", csp);
  headers.set("x-nguon-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // An address that cannot be decoded gets "not found"; the framework would fail on it.
  const response = isText(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/not-found", request.url), { request: { headers } });
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
