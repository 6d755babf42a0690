import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OwnReportFormPage, ownReportValues } from "@/components/mentoring/reports/own-report-form";
import { auditedOwnReportForm } from "@/lib/mentoring/reports/form-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { writeOwnReport } from "../report-actions";

export default async function OwnReportPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/log/own-report">) {
  const actor = await requireActor();
  const half = paramOrNull((await searchParams).half);
  const form = (await auditedOwnReportForm(actor, (await params).caseId, half, today())) ?? notFound();
  const words = await readWords();
  const initial = newFormState(ownReportValues(form, words));
  return <OwnReportFormPage action={writeOwnReport} form={form} initial={initial} words={words} />;
}
