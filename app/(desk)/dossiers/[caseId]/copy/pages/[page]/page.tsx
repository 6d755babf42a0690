import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CheckPage } from "@/components/dossier/copy/check-page";
import { auditedCopyView } from "@/lib/dossier/copy/queries";
import { today } from "@/lib/primitives/clock";
import * as actions from "../../actions";

export default async function CopyCheckPage({ params }: PageProps<"/dossiers/[caseId]/copy/pages/[page]">) {
  const actor = await requireActor();
  const { caseId, page: name } = await params;
  const view = (await auditedCopyView(actor, caseId, today())) ?? notFound();
  const model = view.model ?? notFound();
  const page = model.pages.find((each) => each.name === name) ?? notFound();
  const values = { caseId, copyId: model.id, name };
  return (
    <CheckPage
      acts={{
        accept: { action: actions.acceptCopyPage, initial: newFormState(values) },
        back: { action: actions.returnCopyPage, initial: newFormState(values) },
      }}
      model={model}
      page={page}
      view={view}
      words={await readWords()}
    />
  );
}
