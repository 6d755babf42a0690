import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { LetterPage } from "@/components/dossier/verification/letter-page";
import { auditedVerificationView } from "@/lib/dossier/verification/queries";
import { today } from "@/lib/primitives/clock";

export default async function VerificationLetterPage({
  params,
}: PageProps<"/dossiers/[caseId]/verification/letters/[requestId]">) {
  const actor = await requireActor();
  const { caseId, requestId } = await params;
  const view = await auditedVerificationView(actor, caseId, today());
  const letter = view?.letters.find(({ requests }) => requests.some(({ id }) => id === requestId));
  if (!view?.seesFindings || !letter) notFound();
  return <LetterPage letter={letter} view={view} words={await readWords()} />;
}
