import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewPersonForm } from "@/components/people/person-form";
import { newPersonForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { onlyChoice } from "@/lib/units/named/choices";
import { addPerson } from "../actions";

export default async function NewPersonPage({ searchParams }: PageProps<"/people/new">) {
  const actor = await requireActor();
  const { units } = (await newPersonForm(actor)) ?? notFound();
  const requested = (await searchParams).unit;
  const unitId = units.find(({ value }) => value === requested)?.value ?? onlyChoice(units);
  const initial = newFormState({ unitId, kind: "nonMember" });
  return <NewPersonForm action={addPerson} initial={initial} on={today()} units={units} words={await readWords()} />;
}
