import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PapersNeededPage } from "@/components/papers-needed/papers-page";
import { auditedPaperList } from "@/lib/papers-needed/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function PaperListPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/papers">) {
  const actor = await requireActor();
  const view = (await auditedPaperList(actor, (await params).caseId, today())) ?? notFound();
  const { done } = await searchParams;
  return <PapersNeededPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
