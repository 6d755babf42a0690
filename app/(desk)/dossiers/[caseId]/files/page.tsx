import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FileListPage } from "@/components/files/file-list";
import { auditedFileList } from "@/lib/files/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function CaseFilesPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/files">) {
  const actor = await requireActor();
  const view = (await auditedFileList(actor, (await params).caseId, today())) ?? notFound();
  const { done } = await searchParams;
  return <FileListPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
