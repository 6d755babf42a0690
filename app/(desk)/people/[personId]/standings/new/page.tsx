import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewStandingForm } from "@/components/people/standing-form";
import { auditedPersonForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { addStanding } from "../../../actions";

export default async function NewStandingPage({ params }: PageProps<"/people/[personId]/standings/new">) {
  const actor = await requireActor();
  const on = today();
  const view = (await auditedPersonForm(actor, (await params).personId, on)) ?? notFound();
  if (!view.mayAddStanding) notFound();
  const initial = newFormState({ personId: view.id, from: on });
  return <NewStandingForm action={addStanding} initial={initial} on={on} view={view} words={await readWords()} />;
}
