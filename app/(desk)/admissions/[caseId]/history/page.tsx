import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { HistoryPage } from "@/components/admissions/case/case-parts";
import { auditedCaseHistory } from "@/lib/dossier/sessions/case-history-queries";
import { today } from "@/lib/primitives/clock";

export default async function CaseHistoryPage({ params, searchParams }: PageProps<"/admissions/[caseId]/history">) {
  const actor = await requireActor();
  const view = (await auditedCaseHistory(actor, (await params).caseId, today())) ?? notFound();
  return <HistoryPage all={(await searchParams).all === "yes"} view={view} words={await readWords()} />;
}
