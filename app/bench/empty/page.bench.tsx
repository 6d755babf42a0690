import { requireActor } from "@/app/session";

/** A page that asks who is there and shows nothing: what every other page is measured against. Only in builds for tests. */
export default async function EmptyPage() {
  await requireActor();
  return <main />;
}
