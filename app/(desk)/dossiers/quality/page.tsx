import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { QualityPage } from "@/components/dossier/rework/quality-page";
import { reworkView } from "@/lib/dossier/rework/queries";
import { today } from "@/lib/primitives/clock";
import { isId } from "@/lib/primitives/ids";
import { firstParam } from "@/lib/primitives/search-params";

export default async function DossierQualityPage({ searchParams }: PageProps<"/dossiers/quality">) {
  const actor = await requireActor();
  const { term, unit } = await searchParams;
  const termId = firstParam(term);
  const filter = { termId: isId(termId) ? termId : null, unit: firstParam(unit) };
  const view = (await reworkView(actor, filter, today())) ?? notFound();
  return <QualityPage view={view} words={await readWords()} />;
}
