"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { hatCookie, requireActor } from "@/app/session";
import { cookieOptions } from "@/app/sign-in/token";

/** Acts under another of the person's own hats from now on; any other name changes nothing. Field: `hat`. */
export async function switchHat(form: FormData): Promise<void> {
  const actor = await requireActor();
  const hat = actor.hats.find(({ id }) => id === form.get("hat"));
  if (hat) (await cookies()).set(hatCookie, hat.id, { ...cookieOptions, maxAge: 60 * 60 * 24 * 365 });
  redirect("/");
}
