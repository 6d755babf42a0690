import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FilePage } from "@/components/files/file-page";
import { auditedFileView } from "@/lib/files/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function OneFilePage({ params, searchParams }: PageProps<"/dossiers/[caseId]/files/[fileId]">) {
  const actor = await requireActor();
  const { caseId, fileId } = await params;
  const { done, version } = await searchParams;
  const shown = typeof version === "string" ? Number.parseInt(version, 10) : null;
  const view = (await auditedFileView(actor, { caseId, attachmentId: fileId }, shown, today())) ?? notFound();
  return <FilePage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
