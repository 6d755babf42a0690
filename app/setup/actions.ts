"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { encodingOf, formAction, refusedState } from "@/app/action";
import { forgetKeptForm } from "@/app/sent-form";
import { clientAddress } from "@/app/session";
import { setUp } from "@/lib/accounts/setup-commands";
import { now, today } from "@/lib/primitives/clock";
import { refused } from "@/lib/workflow/refusal";

/** First setup. Needs no actor, since none exists yet; it works once. */
export const setUpAction = formAction(async (form) => {
  await forgetKeptForm(null, "/setup");
  const { sent: typed, encoding, questions } = encodingOf(form);
  const { requestId: _, ...sent } = typed;
  if (questions.length > 0) return { ...(await refusedState(refused(...questions), sent)), encoding };
  const at = now();
  const outcome = await setUp(sent, { at, on: today(at), address: clientAddress(await headers()) });
  if (outcome.kind === "done") redirect("/sign-in?done=setup");
  return { ...(await refusedState(outcome, sent)), encoding };
});
