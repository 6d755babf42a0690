"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { refusedState } from "@/app/action";
import { textFieldsOf } from "@/app/kept-form";
import { clientAddress } from "@/app/session";
import type { FormState } from "@/components/ui/form-state";
import { setUp } from "@/lib/accounts/setup-commands";
import { now, today } from "@/lib/primitives/clock";

/** First setup. Needs no actor, since none exists yet; it works once. */
export async function setUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { requestId: _, ...sent } = textFieldsOf(form);
  const at = now();
  const outcome = await setUp(sent, { at, on: today(at), address: clientAddress(await headers()) });
  if (outcome.kind === "done") redirect("/sign-in?done=setup");
  return refusedState(outcome, sent);
}
