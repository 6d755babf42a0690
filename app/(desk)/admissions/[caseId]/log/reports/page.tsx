import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReportsPage } from "@/components/mentoring/reports/reports-page";
import { auditedReportsView } from "@/lib/mentoring/reports/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function RegularReportsPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/log/reports">) {
  const actor = await requireActor();
  const view = (await auditedReportsView(actor, (await params).caseId, today())) ?? notFound();
  return <ReportsPage done={paramOrNull((await searchParams).done)} view={view} words={await readWords()} />;
}
