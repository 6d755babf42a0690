"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { encodingOf, formAction, refusedState } from "@/app/action";
import { clientAddress } from "@/app/session";
import { introduceOneself } from "@/lib/intake/self-commands";
import { now, today } from "@/lib/primitives/clock";
import { refused } from "@/lib/workflow/refusal";

/** Somebody introduces oneself. Needs no actor; what is answered does not depend on the link. */
export const introduceOneselfAction = formAction(async (form) => {
  const { sent: typed, encoding, questions } = encodingOf(form);
  const { requestId: _, ...sent } = typed;
  if (questions.length > 0) return { ...(await refusedState(refused(...questions), sent)), encoding };
  const at = now();
  const outcome = await introduceOneself(sent, { at, on: today(at), address: clientAddress(await headers()) });
  if (outcome.kind === "done") redirect(`/invitation/${encodeURIComponent(sent.token ?? "")}?done=sent`);
  return { ...(await refusedState(outcome, sent)), encoding };
});
