import { notFound } from "next/navigation";
import { requireActor } from "@/app/session";

/** A page that asks who is there and shows nothing: what every other page is measured against. Only in builds for tests. */
export default async function EmptyPage() {
  await requireActor();
  if (process.env.NGUON_BUILT_WITH_MOVABLE_CLOCK !== "yes") notFound();
  return <main />;
}
