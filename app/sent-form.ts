import { cookies, headers } from "next/headers";
import type { Actor } from "@/lib/access/actor";
import type { KeptForm } from "@/lib/forms/kept-form";
import { dropKeptForm, showKeptForm } from "@/lib/forms/kept-form-commands";
import { now } from "@/lib/primitives/clock";
import { formSender, keepSentForm, pathOf } from "./kept-form";
import { readIdentity, requireActor } from "./session";

/** The signed-in sender of a form. When the session is over, what was sent is kept until after the next sign-in. */
export const requireSender = async (form: unknown): Promise<Actor> => {
  const address = (await headers()).get("x-nguon-path") ?? "/";
  const identity = await readIdentity();
  const jar = await cookies();
  if (identity.kind === "nobody" && form instanceof FormData)
    await keepSentForm(form, "signed-out", { address, sent: jar, answer: jar });
  if (identity.kind === "actor") await forgetKeptForm(identity.actor.accountId, address);
  return requireActor();
};

/** What was typed on a page and could not be answered. @param accountId null where nobody is signed in yet */
export const readKeptForm = async (accountId: string | null, path: string): Promise<KeptForm | null> => {
  const sender = formSender(await cookies(), accountId);
  return sender ? showKeptForm(sender, path, now()) : null;
};

/** To be called when the form of a page is answered. */
export const forgetKeptForm = async (accountId: string | null, address: string): Promise<void> => {
  const sender = formSender(await cookies(), accountId);
  if (sender) await dropKeptForm(sender, pathOf(address));
};
