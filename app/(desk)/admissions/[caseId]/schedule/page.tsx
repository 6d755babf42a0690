import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SchedulePage } from "@/components/admissions/case/schedule-page";
import { auditedScheduleView } from "@/lib/admissions/file/schedule-queries";
import { today } from "@/lib/primitives/clock";
import { type Day, isRealDay } from "@/lib/primitives/day";
import { parseDay } from "@/lib/primitives/typed-day";

/** The planned day in the address, if it is a day after today. */
const plannedDay = (typed: string | string[] | undefined, on: Day): Day | null => {
  const text = typeof typed === "string" ? parseDay(typed) : "";
  return isRealDay(text) && text > on ? text : null;
};

export default async function CaseSchedulePage({ params, searchParams }: PageProps<"/admissions/[caseId]/schedule">) {
  const actor = await requireActor();
  const on = today();
  const planned = plannedDay((await searchParams).planned, on);
  const view = (await auditedScheduleView(actor, (await params).caseId, on, planned)) ?? notFound();
  return <SchedulePage view={view} words={await readWords()} />;
}
