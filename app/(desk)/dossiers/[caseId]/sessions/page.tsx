import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SessionsPage } from "@/components/dossier/sessions/sessions-page";
import { auditedSessionsView } from "@/lib/dossier/sessions/queries";
import { now, today } from "@/lib/primitives/clock";
import { formatDay } from "@/lib/primitives/day";
import { paramOrNull } from "@/lib/primitives/search-params";
import { beginSession } from "./actions";

export default async function CaseSessionsPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/sessions">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const { with: asked, done } = await searchParams;
  const view = (await auditedSessionsView(actor, caseId, now(), paramOrNull(asked))) ?? notFound();
  return (
    <SessionsPage
      begin={{ action: beginSession, initial: newFormState({ caseId }) }}
      dayOf={(at) => formatDay(today(at))}
      done={paramOrNull(done)}
      view={view}
      words={await readWords()}
    />
  );
}
