import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { oldTextIn } from "@/components/dossier/rows/item-write";
import { PastePage } from "@/components/dossier/rows/paste-page";
import { auditedPasteForm } from "@/lib/dossier/history/paste-queries";
import { takeRows } from "../actions";

export default async function DossierPastePage({
  params,
}: PageProps<"/dossiers/[caseId]/sections/[number]/rows/paste">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const form = (await auditedPasteForm(actor, caseId, Number(number))) ?? notFound();
  const pasted = oldTextIn(form.view) ?? "";
  return <PastePage action={takeRows} form={form} initial={newFormState({ pasted })} words={await readWords()} />;
}
