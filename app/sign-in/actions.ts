"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { actingPostCookie } from "@/app/session";
import { endSession } from "@/lib/accounts/ended-sessions-state";
import { cookieOptions, longest, openToken, sessionCookie } from "./token";

/** Ends the session here and now; the cookie is worth nothing afterwards, even to someone who copied it. */
export async function signOutAction(): Promise<void> {
  const jar = await cookies();
  const token = await openToken(jar.get(sessionCookie)?.value);
  if (token) endSession(token.session, (token.startedAt + longest) * 1000, Date.now());
  // Emptied rather than deleted: a browser drops a secure cookie only when told with its own attributes.
  jar.set(sessionCookie, "", { ...cookieOptions, maxAge: 0 });
  jar.set(actingPostCookie, "", { ...cookieOptions, maxAge: 0 });
  redirect("/sign-in?done=signed-out");
}
