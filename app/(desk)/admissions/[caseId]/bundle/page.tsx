import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BundlePage } from "@/components/batches/bundle-page";
import { auditedDossier } from "@/lib/batches/asking-queries";
import { today } from "@/lib/primitives/clock";
import { askBundle } from "../../../batches/actions";

export default async function CaseBundlePage({ params }: PageProps<"/admissions/[caseId]/bundle">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = (await auditedDossier(actor, caseId, today())) ?? notFound();
  const act = { action: askBundle, initial: newFormState({ caseId }) };
  return <BundlePage act={act} view={view} words={await readWords()} />;
}
