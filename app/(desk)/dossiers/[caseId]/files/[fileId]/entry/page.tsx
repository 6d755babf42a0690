import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { EntryPage } from "@/components/files/entry-page";
import { auditedFileView } from "@/lib/files/queries";
import { emptyEntry, shownEntry } from "@/lib/files/register";
import { today } from "@/lib/primitives/clock";
import { keepEntry } from "../../actions";

export default async function FileEntryPage({ params }: PageProps<"/dossiers/[caseId]/files/[fileId]/entry">) {
  const actor = await requireActor();
  const { caseId, fileId: attachmentId } = await params;
  const view = (await auditedFileView(actor, { caseId, attachmentId }, null, today())) ?? notFound();
  if (!view.mayKeep) notFound();
  const shown = shownEntry(view.attachment.entry ?? emptyEntry);
  const act = { action: keepEntry, initial: newEditState({ ...shown, caseId, attachmentId }, shown) };
  return <EntryPage act={act} view={view} words={await readWords()} />;
}
