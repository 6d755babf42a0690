import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReadersPage } from "@/components/dossier/readers/readers-page";
import { readersView } from "@/lib/dossier/readers/queries";
import { today } from "@/lib/primitives/clock";
import { parsePage } from "@/lib/primitives/search-params";

export default async function FileReadersPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/readers">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = (await readersView(actor, caseId, parsePage((await searchParams).page), today())) ?? notFound();
  return <ReadersPage view={view} words={await readWords()} />;
}
