import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MergeForm, SplitForm } from "@/components/units/cell-forms";
import { CodeForm, DissolveForm, PlaceForm, RenameForm } from "@/components/units/change-forms";
import { DelegateForm, EndDelegationForm } from "@/components/units/delegation-forms";
import { today } from "@/lib/primitives/clock";
import { cellForm, unitForm } from "@/lib/units/form-queries";
import {
  delegate,
  dissolveUnit,
  endDelegation,
  mergeCell,
  placeUnit,
  recordUnitCode,
  renameUnit,
  splitCell,
} from "../../actions";

export default async function ChangeUnitPage({ params }: PageProps<"/units/[unitId]/[change]">) {
  const actor = await requireActor();
  const { unitId, change } = await params;
  const on = today();
  const view = (await unitForm(actor, unitId, on)) ?? notFound();
  const { name, shortName, code } = view.unit;
  const props = { view, on, words: await readWords() };
  if (change === "rename")
    return <RenameForm {...props} action={renameUnit} initial={newEditState({ unitId, name, shortName })} />;
  if (change === "code")
    return <CodeForm {...props} action={recordUnitCode} initial={newEditState({ unitId, code: code ?? "" })} />;
  if (change === "place" && view.unit.kind === "cell")
    return (
      <PlaceForm
        {...props}
        action={placeUnit}
        initial={newEditState({ unitId }, { parentId: view.unit.parentId ?? "" })}
      />
    );
  if ((change === "merge" || change === "split") && view.unit.kind === "cell") {
    const cell = (await cellForm(actor, unitId, on)) ?? notFound();
    const initial = newFormState({ unitId });
    return change === "merge" ? (
      <MergeForm {...props} action={mergeCell} cell={cell} initial={initial} />
    ) : (
      <SplitForm {...props} action={splitCell} cell={cell} initial={initial} />
    );
  }
  if (change === "dissolve" && view.occupancy)
    return (
      <DissolveForm {...props} action={dissolveUnit} initial={newFormState({ unitId })} occupancy={view.occupancy} />
    );
  if (change === "delegate" && view.unit.kind === "organisation" && !view.delegatedSince)
    return <DelegateForm {...props} action={delegate} initial={newFormState({ unitId })} />;
  if (change === "end-delegation" && view.delegatedSince)
    return (
      <EndDelegationForm
        {...props}
        action={endDelegation}
        initial={newFormState({ unitId })}
        since={view.delegatedSince}
      />
    );
  notFound();
}
