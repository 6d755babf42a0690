import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PersonForm } from "@/components/people/person-form";
import { auditedPersonForm, shownId } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { correctPerson } from "../../actions";

export default async function EditPersonPage({ params }: PageProps<"/people/[personId]/edit">) {
  const actor = await requireActor();
  const on = today();
  const view = (await auditedPersonForm(actor, (await params).personId, on)) ?? notFound();
  const { id, name, bornOn, sex, schooling, occupation, joinedUnitOn, nationalId, decision } = view;
  const values = {
    ...{ fullName: name, bornOn, sex, schooling, occupation, joinedUnitOn },
    ...(decision ? { decidedOn: decision.decidedOn ?? "" } : {}),
  };
  return (
    <PersonForm
      action={correctPerson}
      hasDecision={decision !== null}
      hasNationalId={nationalId !== null}
      initial={newEditState({ personId: id, ...values }, { ...values, nationalId: shownId(nationalId) })}
      on={on}
      person={view}
      words={await readWords()}
    />
  );
}
