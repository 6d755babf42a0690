import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NominationForm } from "@/components/admissions/forms/nomination-form";
import { nominationForm } from "@/lib/admissions/nomination-queries";
import { today } from "@/lib/primitives/clock";
import { onlyChoice } from "@/lib/units/named/choices";
import { nominate } from "../actions";

export default async function NominatePage() {
  const actor = await requireActor();
  const form = (await nominationForm(actor)) ?? notFound();
  const on = today();
  const initial = newFormState({ occurredOn: on, unitId: onlyChoice(form.cells) });
  return <NominationForm action={nominate} cells={form.cells} initial={initial} on={on} words={await readWords()} />;
}
