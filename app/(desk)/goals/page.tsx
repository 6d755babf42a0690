import { notFound, redirect } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NoTerm } from "@/components/goals/no-term";
import { currentTerm } from "@/lib/goals/queries";
import { today } from "@/lib/primitives/clock";

export default async function GoalsPage() {
  const actor = await requireActor();
  const { termId, mayKeep } = (await currentTerm(actor, today())) ?? notFound();
  if (termId) redirect(`/goals/${termId}`);
  return <NoTerm mayKeep={mayKeep} words={await readWords()} />;
}
