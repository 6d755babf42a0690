import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseFile } from "@/components/admissions/case/case-file";
import { auditedCaseView } from "@/lib/admissions/queries";
import { auditedNamesOfKin } from "@/lib/dossier/relative-name-queries";
import { today } from "@/lib/primitives/clock";

export default async function CasePage({ params, searchParams }: PageProps<"/admissions/[caseId]">) {
  const actor = await requireActor();
  const { done } = await searchParams;
  const view = (await auditedCaseView(actor, (await params).caseId, today())) ?? notFound();
  const names = await auditedNamesOfKin(
    actor,
    view.id,
    view.returns.flatMap(({ items }) => items),
  );
  return <CaseFile done={typeof done === "string" ? done : null} names={names} view={view} words={await readWords()} />;
}
