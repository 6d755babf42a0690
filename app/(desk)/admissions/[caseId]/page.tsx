import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseFile } from "@/components/admissions/case/case-file";
import { OwnCasePage } from "@/components/admissions/case/own-page";
import { auditedNamesOfKin } from "@/lib/dossier/relative-name-queries";
import { auditedCaseWithPapers, auditedOwnCase } from "@/lib/papers-needed/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function CasePage({ params, searchParams }: PageProps<"/admissions/[caseId]">) {
  const actor = await requireActor();
  const { done } = await searchParams;
  const { caseId } = await params;
  const words = await readWords();
  if (actor.actingPost.role === "applicant") {
    const own = (await auditedOwnCase(actor, caseId, today())) ?? notFound();
    return <OwnCasePage view={own} words={words} />;
  }
  const view = (await auditedCaseWithPapers(actor, caseId, today())) ?? notFound();
  const names = await auditedNamesOfKin(
    actor,
    view.id,
    view.returns.flatMap(({ items }) => items),
  );
  return <CaseFile done={paramOrNull(done)} names={names} view={view} words={words} />;
}
