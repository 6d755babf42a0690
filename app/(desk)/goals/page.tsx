import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NoTerm } from "@/components/goals/no-term";
import { TermPage } from "@/components/goals/term-page";
import { may } from "@/lib/access/actor";
import { termView } from "@/lib/goals/queries";
import { today } from "@/lib/primitives/clock";

export default async function GoalsPage() {
  const actor = await requireActor();
  if (!may(actor, "goals.read")) notFound();
  const view = await termView(actor, null, today());
  const words = await readWords();
  return view ? (
    <TermPage done={null} view={view} words={words} />
  ) : (
    <NoTerm mayKeep={may(actor, "goals.keep")} words={words} />
  );
}
