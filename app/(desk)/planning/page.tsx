import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PlanPage } from "@/components/planning/plan-page";
import { parsePlan } from "@/lib/planning/plan";
import { planView } from "@/lib/planning/queries";
import { today } from "@/lib/primitives/clock";

export default async function PlanningPage({ searchParams }: PageProps<"/planning">) {
  const actor = await requireActor();
  const view = (await planView(actor, parsePlan(await searchParams), today())) ?? notFound();
  return <PlanPage view={view} words={await readWords()} />;
}
