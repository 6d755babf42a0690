import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseFile } from "@/components/admissions/case/case-file";
import { auditedCaseView } from "@/lib/admissions/queries";
import { today } from "@/lib/primitives/clock";
import { type Day, isRealDay } from "@/lib/primitives/day";
import { parseDay } from "@/lib/primitives/typed-day";

/** The planned day in the address, if it is a day after today. */
const plannedDay = (typed: string | string[] | undefined, on: Day): Day | null => {
  const text = typeof typed === "string" ? parseDay(typed) : "";
  return isRealDay(text) && text > on ? text : null;
};

export default async function CasePage({ params, searchParams }: PageProps<"/admissions/[caseId]">) {
  const actor = await requireActor();
  const { done, planned } = await searchParams;
  const on = today();
  const view = (await auditedCaseView(actor, (await params).caseId, on, plannedDay(planned, on))) ?? notFound();
  return <CaseFile done={typeof done === "string" ? done : null} view={view} words={await readWords()} />;
}
