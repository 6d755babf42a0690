import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { VotesPage } from "@/components/admissions/case/case-parts";
import { auditedCaseView } from "@/lib/admissions/queries";
import { today } from "@/lib/primitives/clock";

export default async function CaseVotesPage({ params }: PageProps<"/admissions/[caseId]/votes">) {
  const actor = await requireActor();
  const view = await auditedCaseView(actor, (await params).caseId, today());
  return view?.sees.votes ? <VotesPage view={view} words={await readWords()} /> : notFound();
}
