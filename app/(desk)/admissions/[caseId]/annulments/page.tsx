import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AnnulmentRequestsPage } from "@/components/admissions/annulments/requests-page";
import { annulmentRequests } from "@/lib/admissions/annulment-requests/queries";
import { paramOrNull } from "@/lib/primitives/search-params";
import { answerAnnulment } from "./actions";

export default async function CaseAnnulmentsPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/annulments">) {
  const actor = await requireActor();
  const view = (await annulmentRequests(actor, (await params).caseId)) ?? notFound();
  const { done } = await searchParams;
  return (
    <AnnulmentRequestsPage
      action={answerAnnulment}
      done={paramOrNull(done)}
      initial={Object.fromEntries(view.requests.map(({ id }) => [id, newFormState({ annulmentId: id })]))}
      view={view}
      words={await readWords()}
    />
  );
}
