import { requireActor } from "@/app/session";

/** A page that only reads the actor: the base line for measuring other pages. Answers only in builds for tests. */
export default async function EmptyPage() {
  await requireActor();
  return <main />;
}
