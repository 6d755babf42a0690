import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { RenamePersonForm } from "@/components/people/rename-form";
import { auditedRenamePersonForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { renamePerson } from "../../actions";

export default async function RenamePersonPage({ params }: PageProps<"/people/[personId]/rename">) {
  const actor = await requireActor();
  const on = today();
  const view = (await auditedRenamePersonForm(actor, (await params).personId, on)) ?? notFound();
  const initial = newFormState({ personId: view.id });
  return <RenamePersonForm action={renamePerson} initial={initial} on={on} person={view} words={await readWords()} />;
}
