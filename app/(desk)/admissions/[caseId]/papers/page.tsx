import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PapersPage } from "@/components/admissions/case/case-parts";
import { auditedCaseView } from "@/lib/admissions/queries";
import { today } from "@/lib/primitives/clock";

export default async function CasePapersPage({ params, searchParams }: PageProps<"/admissions/[caseId]/papers">) {
  const actor = await requireActor();
  const view = (await auditedCaseView(actor, (await params).caseId, today())) ?? notFound();
  return <PapersPage all={(await searchParams).all === "yes"} view={view} words={await readWords()} />;
}
