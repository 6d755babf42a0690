import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MoveForm } from "@/components/people/person-form";
import { auditedMovePersonForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { movePerson } from "../../actions";

export default async function MovePersonPage({ params }: PageProps<"/people/[personId]/move">) {
  const actor = await requireActor();
  const on = today();
  const { view, cells } = (await auditedMovePersonForm(actor, (await params).personId, on)) ?? notFound();
  if (!view.mayMove) notFound();
  const initial = newEditState({ personId: view.id }, { unitId: view.unit.id });
  return (
    <MoveForm action={movePerson} cells={cells} initial={initial} on={on} person={view} words={await readWords()} />
  );
}
