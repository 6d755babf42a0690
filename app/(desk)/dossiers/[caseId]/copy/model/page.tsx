import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ModelPrintPage } from "@/components/dossier/copy/model-print-page";
import { auditedCopyView } from "@/lib/dossier/copy/queries";
import { today } from "@/lib/primitives/clock";

export default async function CopyModelPage({ params }: PageProps<"/dossiers/[caseId]/copy/model">) {
  const actor = await requireActor();
  const view = (await auditedCopyView(actor, (await params).caseId, today())) ?? notFound();
  return <ModelPrintPage model={view.model ?? notFound()} view={view} words={await readWords()} />;
}
