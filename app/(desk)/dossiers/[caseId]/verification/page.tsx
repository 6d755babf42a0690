import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { VerificationPage } from "@/components/dossier/verification/verification-page";
import { auditedVerificationView } from "@/lib/dossier/verification/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import * as actions from "./actions";

export default async function DossierVerificationPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/verification">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const on = today();
  const view = (await auditedVerificationView(actor, caseId, on)) ?? notFound();
  const { done, open } = await searchParams;
  return (
    <VerificationPage
      addRelative={{ action: actions.addRelative, initial: newFormState({ caseId }) }}
      forms={{
        recordResult: {
          action: actions.recordVerificationResult,
          initialOf: (verificationId) => newFormState({ caseId, verificationId, answeredOn: on }),
        },
        checkAgain: {
          action: actions.requestVerification,
          initialOf: (checksId) => newFormState({ caseId, checksId, receivedOn: on }),
        },
        recordReplies: {
          action: actions.recordReplies,
          initialOf: (verificationId) => newFormState({ caseId, verificationId, answeredOn: on }),
        },
        chaseRequest: {
          action: actions.chaseRequest,
          initialOf: (verificationId) => newFormState({ caseId, verificationId, chasedOn: on }),
        },
        withdrawRequest: {
          action: actions.withdrawRequest,
          initialOf: (verificationId) => newFormState({ caseId, verificationId }),
        },
        recordReceipt: {
          action: actions.recordReceipt,
          initialOf: (verificationId) => newFormState({ caseId, verificationId, receivedOn: on }),
        },
        recordLetterCorrect: {
          action: actions.recordLetterCorrect,
          initialOf: (verificationId) => newFormState({ caseId, verificationId, answeredOn: on }),
        },
        identifyRelative: {
          action: actions.identifyRelative,
          initialOf: (relativeId) => newFormState({ caseId, relativeId }),
        },
        rejectNamesake: {
          action: actions.rejectNamesake,
          initialOf: (relativeId) => newFormState({ caseId, relativeId }),
        },
        proposeNamesakes: {
          action: actions.proposeNamesakes,
          initialOf: (relativeId) => newFormState({ caseId, relativeId }),
        },
        listFromHistory: { action: actions.listFromHistory, initialOf: () => newFormState({ caseId }) },
        removeRelative: {
          action: actions.removeRelative,
          initialOf: (relativeId) => newFormState({ caseId, relativeId }),
        },
        recordGround: {
          action: actions.recordVerificationGround,
          initialOf: (relativeId) => newFormState({ caseId, relativeId, confirmedOn: on }),
        },
      }}
      done={paramOrNull(done)}
      on={on}
      open={paramOrNull(open)}
      request={{ action: actions.requestVerification, initial: newFormState({ caseId, receivedOn: on }) }}
      view={view}
      words={await readWords()}
    />
  );
}
