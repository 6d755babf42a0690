import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BookForm, timeValues } from "@/components/dossier/sessions/appointment-forms";
import { timeFrom } from "@/components/dossier/sessions/time-text";
import { auditedSessionsView } from "@/lib/dossier/sessions/queries";
import { now } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { bookTime } from "../actions";

export default async function BookTimePage({ params, searchParams }: PageProps<"/dossiers/[caseId]/sessions/book">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const { with: asked, at } = await searchParams;
  const view = await auditedSessionsView(actor, caseId, now(), paramOrNull(asked));
  const time = timeFrom(at);
  if (!view?.reviewer || !time) notFound();
  const values = { caseId, reviewerId: view.reviewer.personId, ...timeValues(time) };
  return (
    <BookForm
      book={{ action: bookTime, initial: newFormState(values) }}
      time={time}
      view={view}
      words={await readWords()}
    />
  );
}
