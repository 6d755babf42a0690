import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ChangeForms, timeValues } from "@/components/dossier/sessions/appointment-forms";
import { timeFrom } from "@/components/dossier/sessions/time-text";
import { auditedSessionsView } from "@/lib/dossier/sessions/queries";
import { now } from "@/lib/primitives/clock";
import { cancelTime, moveTime } from "../actions";

export default async function AppointmentPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sessions/appointment">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = await auditedSessionsView(actor, caseId, now());
  if (!view?.appointment || !view.takesPart) notFound();
  const time = view.isOpen ? timeFrom((await searchParams).at) : null;
  const place = { caseId, appointmentId: view.appointment.id };
  return (
    <ChangeForms
      cancel={{ action: cancelTime, initial: newFormState(place) }}
      move={{ action: moveTime, initial: newFormState({ ...place, ...(time ? timeValues(time) : {}) }) }}
      time={time}
      view={view}
      words={await readWords()}
    />
  );
}
