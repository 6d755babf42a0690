import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { doneFrom } from "@/components/dossier/done-notice";
import { contentIn } from "@/components/dossier/rows/item-write";
import { RowPage } from "@/components/dossier/rows/row-page";
import { familyKinships, hasRows } from "@/lib/dossier/history/item-fields";
import { certificateValues } from "@/lib/dossier/history/known";
import { rowFields } from "@/lib/dossier/history/printed-content";
import { nextValues, typedValues } from "@/lib/dossier/history/values";
import { auditedSectionView } from "@/lib/dossier/queries";
import { text } from "@/lib/text/text";
import * as actions from "../actions";

export default async function DossierRowPage({
  params,
  searchParams,
}: PageProps<"/dossiers/[caseId]/sections/[number]/rows/[rowId]">) {
  const actor = await requireActor();
  const { caseId, number, rowId } = await params;
  const query = await searchParams;
  const chosen = familyKinships.find((each) => each === query.kinship) ?? null;
  const part = rowId === "new" && chosen ? `new ${chosen}` : rowId;
  const view = (await auditedSectionView(actor, caseId, Number(number), part)) ?? notFound();
  const { rows } = contentIn(view);
  const row = rows.find(({ id }) => id === rowId);
  if (!view.draftPlace || !view.typing || !hasRows(view.item.number) || (!row && rowId !== "new")) notFound();
  const kinship = row?.values.kinship ?? chosen;
  const fields = rowFields(view.item.number, { kinship: kinship ?? "" });
  const before = rows.find(({ id }) => id === query.after);
  const isFromPaper = view.item.number === 17 && query.known === "certificate";
  const paper = isFromPaper ? certificateValues(view.registered, text("vi").rows.known.course) : {};
  const given = { ...paper, ...(kinship ? { kinship } : {}), ...(before ? nextValues(view.item.number, before) : {}) };
  const values = typedValues(fields, row?.values ?? given);
  return (
    <RowPage
      action={actions.writeRow}
      done={doneFrom(query)}
      draftPlace={view.draftPlace}
      initial={row ? newEditState(values) : newFormState(values)}
      key={part}
      kinship={kinship}
      position={rows.findIndex(({ id }) => id === rowId) + 1}
      row={row}
      typing={view.typing}
      view={view}
      words={await readWords()}
    />
  );
}
