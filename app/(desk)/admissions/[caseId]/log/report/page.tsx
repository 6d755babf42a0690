import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReportFormPage, reportValues } from "@/components/mentoring/reports/report-form";
import { auditedReportForm } from "@/lib/mentoring/reports/form-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { writeMentorReport } from "../report-actions";

export default async function MentorReportPage({ params, searchParams }: PageProps<"/admissions/[caseId]/log/report">) {
  const actor = await requireActor();
  const on = today();
  const quarter = paramOrNull((await searchParams).quarter);
  const form = (await auditedReportForm(actor, (await params).caseId, quarter, on)) ?? notFound();
  const words = await readWords();
  const initial = newFormState(reportValues(form, words));
  return <ReportFormPage action={writeMentorReport} form={form} initial={initial} on={on} words={words} />;
}
