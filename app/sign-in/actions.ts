"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { formSender } from "@/app/kept-form";
import { actingPostCookie } from "@/app/session";
import { endSession } from "@/lib/accounts/ended-sessions-state";
import { dropKeptForms } from "@/lib/forms/kept-form-commands";
import { cookieOptions, decryptToken, longestSeconds, sessionCookie } from "./session-token";

/** Ends the session on the server, so that a copied cookie is worthless too. */
export async function signOutAction(): Promise<void> {
  const jar = await cookies();
  const token = await decryptToken(jar.get(sessionCookie)?.value);
  if (token) {
    endSession(token.session, (token.startedAt + longestSeconds) * 1000, Date.now());
    const sender = formSender(jar, token.accountId);
    if (sender) await dropKeptForms(sender);
  }
  // Emptied instead of deleted: a browser removes a secure cookie only when its attributes are sent along.
  jar.set(sessionCookie, "", { ...cookieOptions, maxAge: 0 });
  jar.set(actingPostCookie, "", { ...cookieOptions, maxAge: 0 });
  redirect("/sign-in?done=signed-out");
}
