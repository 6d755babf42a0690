import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TripsPage } from "@/components/dossier/verification/trips/trips-page";
import { auditedVerificationView } from "@/lib/dossier/verification/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { planTrip, recordTripCost, withdrawTrip } from "../actions";

export default async function VerificationTripsPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/verification/trips">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const on = today();
  const view = await auditedVerificationView(actor, caseId, on);
  if (!view?.mayKeep) notFound();
  const { done, open } = await searchParams;
  return (
    <TripsPage
      cost={{ action: recordTripCost, initialOf: (tripId) => newFormState({ caseId, tripId }) }}
      done={paramOrNull(done)}
      on={on}
      open={paramOrNull(open)}
      plan={{ action: planTrip, initial: newFormState({ caseId, from: on, to: on }) }}
      view={view}
      withdraw={{ action: withdrawTrip, initialOf: (tripId) => newFormState({ caseId, tripId }) }}
      words={await readWords()}
    />
  );
}
