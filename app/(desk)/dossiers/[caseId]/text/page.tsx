import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { WholeTextPage } from "@/components/dossier/whole-text/whole-text-page";
import { parseCompared } from "@/lib/dossier/whole-text/earlier-texts";
import { auditedWholeText } from "@/lib/dossier/whole-text/queries";
import { today } from "@/lib/primitives/clock";

export default async function DossierTextPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/text">) {
  const actor = await requireActor();
  const compared = parseCompared(await searchParams);
  const view = (await auditedWholeText(actor, (await params).caseId, today(), compared)) ?? notFound();
  return <WholeTextPage view={view} words={await readWords()} />;
}
