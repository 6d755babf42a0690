import { notFound } from "next/navigation";
import { untouched } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MoveForm } from "@/components/people/person-form";
import { auditedMovingForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { movePerson } from "../../actions";

export default async function MovePersonPage({ params }: PageProps<"/people/[personId]/move">) {
  const actor = await requireActor();
  const on = today();
  const { view, cells } = (await auditedMovingForm(actor, (await params).personId, on)) ?? notFound();
  if (!view.moves) notFound();
  const initial = untouched({ personId: view.id });
  return (
    <MoveForm action={movePerson} cells={cells} initial={initial} on={on} person={view} words={await readWords()} />
  );
}
