import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TermPage } from "@/components/goals/term-page";
import { termView } from "@/lib/goals/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function GoalPage({ params, searchParams }: PageProps<"/goals/[termId]">) {
  const actor = await requireActor();
  const view = (await termView(actor, (await params).termId, today())) ?? notFound();
  const { done } = await searchParams;
  return <TermPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
