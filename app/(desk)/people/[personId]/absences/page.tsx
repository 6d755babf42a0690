import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AbsencesPage, newAbsenceValues } from "@/components/absences/absences-page";
import { absencesOfPerson } from "@/lib/absences/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { recordAbsence } from "../../../account/absences/actions";

export default async function AbsencesOfPersonPage({ params, searchParams }: PageProps<"/people/[personId]/absences">) {
  const actor = await requireActor();
  const view = (await absencesOfPerson(actor, (await params).personId, today())) ?? notFound();
  const { done } = await searchParams;
  return (
    <AbsencesPage
      action={recordAbsence}
      done={paramOrNull(done)}
      initial={newFormState(newAbsenceValues(view.person.id))}
      view={view}
      words={await readWords()}
    />
  );
}
