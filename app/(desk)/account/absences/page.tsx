import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AbsencesPage, newAbsenceValues } from "@/components/absences/absences-page";
import { absencesView } from "@/lib/absences/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { recordAbsence } from "./actions";

export default async function OwnAbsencesPage({ searchParams }: PageProps<"/account/absences">) {
  const actor = await requireActor();
  const view = (await absencesView(actor, actor.personId, today())) ?? notFound();
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
