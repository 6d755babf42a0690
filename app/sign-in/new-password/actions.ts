"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { encodingOf, formAction, refusedState } from "@/app/action";
import { choosePassword } from "@/lib/accounts/passwords/own-password-commands";
import { now, today } from "@/lib/primitives/clock";
import { decryptToken, sessionCookie } from "../session-token";

/** Chooses a password in the place of a word for one time. There is no actor before; the session alone says who it is. */
export const choosePasswordAction = formAction(async (form) => {
  const session = await decryptToken((await cookies()).get(sessionCookie)?.value);
  if (!session) redirect("/sign-in");
  const { requestId: _, ...sent } = encodingOf(form).sent;
  const at = now();
  const outcome = await choosePassword(session, sent, { at, on: today(at) });
  if (outcome.kind === "done") redirect("/sign-in?done=password");
  if (outcome.kind === "not-found") redirect("/");
  return refusedState(outcome, sent);
});
