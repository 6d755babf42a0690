import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { isSessionEnded } from "@/lib/accounts/ended-sessions-state";
import { actorOf, type Identity } from "@/lib/accounts/session-queries";
import { today } from "@/lib/primitives/clock";
import { decryptToken, sessionCookie } from "./sign-in/session-token";

/** Browsers already store this cookie under its old name. */
export const actingPostCookie = "nguon.hat";

/** Who sent the request: read from the database once for each request. */
export const readIdentity = cache(async (): Promise<Identity> => {
  const jar = await cookies();
  const token = await decryptToken(jar.get(sessionCookie)?.value);
  if (!token || isSessionEnded(token.session)) return { kind: "nobody" };
  return actorOf(token, jar.get(actingPostCookie)?.value, today());
});

/** The signed-in person. Redirects everybody else to sign-in, which returns to this page afterwards. */
export const requireActor = async (): Promise<Actor> => {
  const identity = await readIdentity();
  if (identity.kind === "actor") return identity.actor;
  if (identity.kind === "without-post") redirect("/sign-in/without-post");
  const here = (await headers()).get("x-nguon-path") ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(here)}`);
};

/** The address a request came from. The server has put there what it believes: see `senderOf` in lib/server/web. */
export const clientAddress = (requestHeaders: Pick<Headers, "get">): string =>
  requestHeaders.get("x-forwarded-for") || "unknown";
