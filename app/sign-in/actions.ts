"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { formSender } from "@/app/kept-form";
import { actingPostCookie, readIdentity } from "@/app/session";
import { signOut } from "@/lib/accounts/sign-out-commands";
import { dropKeptForms } from "@/lib/forms/kept-form-commands";
import { now } from "@/lib/primitives/clock";
import { cookieOptions, decryptToken, longestSeconds, sessionCookie } from "./session-token";

/** Ends the session on the server, so that a copied cookie is worthless too. */
export async function signOutAction(): Promise<void> {
  const jar = await cookies();
  const token = await decryptToken(jar.get(sessionCookie)?.value);
  const identity = await readIdentity();
  if (token && identity.kind !== "nobody") {
    const runsOutAt = new Date((token.startedAt + longestSeconds) * 1000);
    await signOut({
      ...token,
      name: identity.kind === "actor" ? identity.actor.name : identity.name,
      runsOutAt,
      at: now(),
    });
    const sender = formSender(jar, token.accountId);
    if (sender) await dropKeptForms(sender);
  }
  // Emptied instead of deleted: a browser removes a secure cookie only when its attributes are sent along.
  jar.set(sessionCookie, "", { ...cookieOptions, maxAge: 0 });
  jar.set(actingPostCookie, "", { ...cookieOptions, maxAge: 0 });
  redirect("/sign-in?done=signed-out");
}
