import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ConfirmingPage } from "@/components/intake/list/confirming-page";
import { confirmingForm } from "@/lib/intake/list/queries";
import { today } from "@/lib/primitives/clock";
import { confirmList } from "../actions";

export default async function ConfirmListPage() {
  const actor = await requireActor();
  const on = today();
  const view = (await confirmingForm(actor, on)) ?? notFound();
  const initial = newFormState({ confirmedOn: on });
  return <ConfirmingPage action={confirmList} initial={initial} view={view} words={await readWords()} />;
}
