import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TripPaperPage } from "@/components/dossier/verification/trips/trip-paper-page";
import { auditedVerificationView } from "@/lib/dossier/verification/queries";
import { today } from "@/lib/primitives/clock";

export default async function VerificationTripPage({
  params,
}: PageProps<"/dossiers/[caseId]/verification/trips/[tripId]">) {
  const actor = await requireActor();
  const { caseId, tripId } = await params;
  const view = await auditedVerificationView(actor, caseId, today());
  const trip = view?.trips.find(({ id, withdrawal }) => id === tripId && !withdrawal);
  if (!view?.seesFindings || !trip) notFound();
  return <TripPaperPage trip={trip} view={view} words={await readWords()} />;
}
