import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { newAbsenceValues } from "@/components/absences/absences-page";
import { UnitMonth } from "@/components/absences/unit-month";
import { unitAbsences } from "@/lib/absences/month-queries";
import { today } from "@/lib/primitives/clock";
import { parsePage } from "@/lib/primitives/search-params";
import { parseMonth } from "@/lib/primitives/typed-day";
import { recordAbsenceInUnit } from "../../../account/absences/actions";

export default async function UnitAbsencesPage({ params, searchParams }: PageProps<"/units/[unitId]/absences">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const { month, page, done } = await searchParams;
  const on = today();
  const asked = parseMonth(typeof month === "string" ? month : on) ?? notFound();
  const view = (await unitAbsences(actor, unitId, { month: asked, page: parsePage(page) }, on)) ?? notFound();
  return (
    <UnitMonth
      done={done === "record"}
      recording={{ action: recordAbsenceInUnit.bind(null, unitId), initial: newFormState(newAbsenceValues("")) }}
      view={view}
      words={await readWords()}
    />
  );
}
