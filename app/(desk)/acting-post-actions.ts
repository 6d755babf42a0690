"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { actingPostCookie, requireActor } from "@/app/session";
import { cookieOptions } from "@/app/sign-in/session-token";

/** Switches to another of the person's own posts; any other value changes nothing. Field: `post`. */
export async function switchPost(form: FormData): Promise<void> {
  const actor = await requireActor();
  const actingPost = actor.actingPosts.find(({ id }) => id === form.get("post"));
  if (actingPost)
    (await cookies()).set(actingPostCookie, actingPost.id, { ...cookieOptions, maxAge: 60 * 60 * 24 * 365 });
  redirect("/");
}
