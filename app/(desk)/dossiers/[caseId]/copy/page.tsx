import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CopyPage } from "@/components/dossier/copy/copy-page";
import { auditedCopyView } from "@/lib/dossier/copy/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import * as actions from "./actions";

export default async function HandwrittenCopyPage({ params, searchParams }: PageProps<"/dossiers/[caseId]/copy">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const on = today();
  const view = (await auditedCopyView(actor, caseId, on)) ?? notFound();
  const { done } = await searchParams;
  const ofCopy = { caseId, copyId: view.model?.id ?? "" };
  const initialOf = (point: string) => newFormState({ ...ofCopy, point });
  return (
    <CopyPage
      acts={{
        make: { action: actions.makeCopyModel, initial: newFormState({ caseId }) },
        writing: {
          confirm: { action: actions.confirmCopying, initial: newFormState({ ...ofCopy, markedOn: on }) },
          retract: { action: actions.retractCopying, initialOf },
        },
        stamps: {
          confirm: { action: actions.confirmStamps, initial: newFormState({ ...ofCopy, markedOn: on }) },
          retract: { action: actions.retractStamps, initialOf },
        },
      }}
      done={paramOrNull(done)}
      on={on}
      view={view}
      words={await readWords()}
    />
  );
}
