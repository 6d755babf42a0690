import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OneAbsence } from "@/components/absences/absences-page";
import { absenceForm } from "@/lib/absences/queries";
import { changeAbsence, withdrawAbsence } from "../actions";

export default async function OneAbsencePage({ params }: PageProps<"/account/absences/[absenceId]">) {
  const actor = await requireActor();
  const view = (await absenceForm(actor, (await params).absenceId)) ?? notFound();
  const { id: absenceId, from, lastDay, kind } = view.absence;
  return (
    <OneAbsence
      change={{
        action: changeAbsence,
        initial: newEditState({ absenceId, from, lastDay, kind }, { from, lastDay, kind }),
      }}
      view={view}
      withdraw={{ action: withdrawAbsence, initial: newFormState({ absenceId }) }}
      words={await readWords()}
    />
  );
}
