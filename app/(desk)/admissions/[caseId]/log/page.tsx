import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { LogPage } from "@/components/mentoring/log-page";
import { auditedLogView } from "@/lib/mentoring/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function TrainingLogPage({ params, searchParams }: PageProps<"/admissions/[caseId]/log">) {
  const actor = await requireActor();
  const { done, all } = await searchParams;
  const view = (await auditedLogView(actor, (await params).caseId, today(), all === "yes")) ?? notFound();
  return <LogPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
