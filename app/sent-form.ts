import { cookies, headers } from "next/headers";
import type { Actor } from "@/lib/access/actor";
import { dropKeptForm } from "@/lib/forms/kept-forms-state";
import { noteReached } from "@/lib/primitives/answer-state";
import { keepSentForm, pathOf } from "./kept-form";
import { readIdentity, requireActor } from "./session";
import { sessionCookie } from "./sign-in/session-token";

/** The signed-in sender of a form. When the session is over, what was sent is kept until after the next sign-in. */
export const requireSender = async (form: unknown): Promise<Actor> => {
  if (form instanceof FormData) noteReached();
  const address = (await headers()).get("x-nguon-path") ?? "/";
  const identity = await readIdentity();
  if (identity.kind === "nobody" && form instanceof FormData)
    await keepSentForm(form, "signed-out", { address, cookie: (await cookies()).get(sessionCookie)?.value });
  if (identity.kind === "actor") dropKeptForm(identity.actor.accountId, pathOf(address));
  return requireActor();
};
