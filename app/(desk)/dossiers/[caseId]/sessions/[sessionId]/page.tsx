import { notFound, redirect } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReviewActs } from "@/components/dossier/section/section-review";
import { SessionPage } from "@/components/dossier/sessions/session-page";
import { auditedSessionView } from "@/lib/dossier/sessions/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import * as actions from "../actions";

const numberIn = (text: string | string[] | undefined): number | null =>
  typeof text === "string" && /^\d{1,2}$/.test(text) ? Number(text) : null;

export default async function WorkingSessionPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sessions/[sessionId]">) {
  const actor = await requireActor();
  const { caseId, sessionId } = await params;
  const query = await searchParams;
  const view = (await auditedSessionView(actor, caseId, sessionId, numberIn(query.item))) ?? notFound();
  if (view.isOver) redirect(`/dossiers/${caseId}/sessions/${sessionId}/minutes`);
  const words = await readWords();
  const { section } = view;
  const place = section && { caseId, number: String(section.item.number), version: String(section.version) };
  const notes = view.notes !== null && isReadable(view.notes) ? view.notes : "";
  return (
    <SessionPage
      done={typeof query.done === "string" ? { what: query.done, number: numberIn(query.of) ?? 0 } : null}
      end={{ action: actions.endSession, initial: newFormState({ caseId }) }}
      leave={{ action: actions.leaveInSession, initial: newFormState({ caseId, number: place?.number ?? "" }) }}
      notes={{ action: actions.keepNotes, initial: newEditState({ caseId, notes }, { notes }) }}
      view={view}
      words={words}
    >
      {section?.mayReview && section.review && place && (
        <ReviewActs
          desk={section.review}
          forms={{
            pass: { action: actions.passInSession, initial: newFormState(place) },
            back: { action: actions.returnInSession, initial: newFormState(place) },
          }}
          view={section}
          words={words}
        />
      )}
    </SessionPage>
  );
}
