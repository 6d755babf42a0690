import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { isSessionEnded } from "@/lib/accounts/ended-sessions-state";
import { actorOf, type Identity } from "@/lib/accounts/session-queries";
import { today } from "@/lib/primitives/clock";
import { openToken, sessionCookie } from "./sign-in/token";

export const actingPostCookie = "nguon.hat";

/** Who asks, read anew from the database at every request and once within it. */
export const readIdentity = cache(async (): Promise<Identity> => {
  const jar = await cookies();
  const token = await openToken(jar.get(sessionCookie)?.value);
  if (!token || isSessionEnded(token.session)) return { kind: "nobody" };
  return actorOf(token, jar.get(actingPostCookie)?.value, today());
});

/** The signed-in person; sends everybody else to the sign-in page and back here afterwards. */
export const requireActor = async (): Promise<Actor> => {
  const identity = await readIdentity();
  if (identity.kind === "actor") return identity.actor;
  if (identity.kind === "without-post") redirect("/sign-in/without-post");
  const here = (await headers()).get("x-nguon-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(here)}`);
};
