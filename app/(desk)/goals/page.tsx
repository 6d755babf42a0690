import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NoTerm } from "@/components/goals/no-term";
import { TermPage } from "@/components/goals/term-page";
import { currentTerm, termView } from "@/lib/goals/queries";
import { today } from "@/lib/primitives/clock";

export default async function GoalsPage() {
  const actor = await requireActor();
  const { termId, mayKeep } = (await currentTerm(actor, today())) ?? notFound();
  const words = await readWords();
  if (termId === null) return <NoTerm mayKeep={mayKeep} words={words} />;
  const view = (await termView(actor, termId, today())) ?? notFound();
  return <TermPage done={null} view={view} words={words} />;
}
