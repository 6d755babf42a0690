import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { oldTextIn } from "@/components/dossier/rows/item-write";
import { PastePage } from "@/components/dossier/rows/paste-page";
import { TurnPage } from "@/components/dossier/rows/turn-page";
import { answersBegun } from "@/components/dossier/section/section-write";
import { fieldsOf, hasRows } from "@/lib/dossier/history/item-fields";
import { auditedPasteForm } from "@/lib/dossier/history/paste-queries";
import { pastedBoxes } from "@/lib/dossier/history/pasted/boxes";
import { typedValues } from "@/lib/dossier/history/values";
import { takeRows, writeItem } from "../actions";

export default async function DossierPastePage({
  params,
}: PageProps<"/dossiers/[caseId]/sections/[number]/rows/paste">) {
  const actor = await requireActor();
  const { caseId, number } = await params;
  const form = (await auditedPasteForm(actor, caseId, Number(number))) ?? notFound();
  const words = await readWords();
  const old = oldTextIn(form.view);
  if (hasRows(form.view.item.number))
    return <PastePage action={takeRows} form={form} initial={newFormState({ pasted: old ?? "" })} words={words} />;
  const { view } = form;
  if (old === null || !view.draftPlace) notFound();
  const fields = fieldsOf(view.item.number)?.fields ?? [];
  const { says, values, guessed } = pastedBoxes(view.item.number, old);
  return (
    <TurnPage
      action={writeItem}
      draftPlace={view.draftPlace}
      guessed={guessed}
      initial={newEditState(
        { says, ...typedValues(fields, values), ...answersBegun(view) },
        { says: "stated", ...typedValues(fields, {}) },
      )}
      old={old}
      view={view}
      words={words}
    />
  );
}
