import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FormsPage } from "@/components/documents/forms-page";
import { maySendUp } from "@/lib/batches/asking-queries";
import { auditedPapersToMake } from "@/lib/documents/queries";
import { today } from "@/lib/primitives/clock";

export default async function CaseFormsPage({ params }: PageProps<"/admissions/[caseId]/forms">) {
  const actor = await requireActor();
  const view = (await auditedPapersToMake(actor, (await params).caseId, today())) ?? notFound();
  return <FormsPage sendsUp={maySendUp(actor)} view={view} words={await readWords()} />;
}
