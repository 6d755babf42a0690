import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MinutesPage } from "@/components/dossier/sessions/minutes-page";
import { auditedMinutesView } from "@/lib/dossier/sessions/queries";
import { paramOrNull } from "@/lib/primitives/search-params";
import { confirmMinutes } from "../../actions";

export default async function SessionMinutesPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sessions/[sessionId]/minutes">) {
  const actor = await requireActor();
  const { caseId, sessionId } = await params;
  const view = (await auditedMinutesView(actor, caseId, sessionId)) ?? notFound();
  const { done } = await searchParams;
  return (
    <MinutesPage
      confirm={view.mayConfirm ? { action: confirmMinutes, initial: newFormState({ caseId, sessionId }) } : null}
      done={paramOrNull(done)}
      view={view}
      words={await readWords()}
    />
  );
}
