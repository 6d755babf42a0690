import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseFile } from "@/components/admissions/case-file";
import { caseView } from "@/lib/admissions/queries";
import { today } from "@/lib/primitives/clock";

export default async function CasePage({ params, searchParams }: PageProps<"/admissions/[caseId]">) {
  const actor = await requireActor();
  const view = (await caseView(actor, (await params).caseId, today())) ?? notFound();
  const { done } = await searchParams;
  return <CaseFile done={typeof done === "string" ? done : null} view={view} words={await readWords()} />;
}
