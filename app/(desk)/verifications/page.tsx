import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { VerificationOverviewPage } from "@/components/dossier/verification/overview-page";
import { verificationOverview } from "@/lib/dossier/verification/overview-queries";
import { today } from "@/lib/primitives/clock";

export default async function VerificationsPage() {
  const actor = await requireActor();
  const view = (await verificationOverview(actor, today())) ?? notFound();
  return <VerificationOverviewPage view={view} words={await readWords()} />;
}
