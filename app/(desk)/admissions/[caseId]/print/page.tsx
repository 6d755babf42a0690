import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CasePrintPage } from "@/components/admissions/case/print-page";
import { parseParts } from "@/lib/admissions/file/parts";
import { auditedPrintView } from "@/lib/admissions/file/print-queries";
import { today } from "@/lib/primitives/clock";

export default async function CaseFilePrintPage({ params, searchParams }: PageProps<"/admissions/[caseId]/print">) {
  const actor = await requireActor();
  const parts = parseParts((await searchParams).part);
  const view = (await auditedPrintView(actor, (await params).caseId, today(), parts)) ?? notFound();
  return <CasePrintPage view={view} words={await readWords()} />;
}
