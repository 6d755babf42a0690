import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { unionFields } from "@/components/intake/union-fields";
import { UnionPage } from "@/components/intake/union-page";
import { unionForm } from "@/lib/intake/queries";
import { nobodyAlike } from "@/lib/people/likeness";
import { today } from "@/lib/primitives/clock";
import { onlyChoice } from "@/lib/units/named/choices";
import { introduce } from "../actions";

export default async function NewIntroductionPage() {
  const actor = await requireActor();
  const { cells } = (await unionForm(actor)) ?? notFound();
  const on = today();
  const words = await readWords();
  return (
    <UnionPage
      action={introduce}
      fields={unionFields(cells, nobodyAlike, on, words)}
      initial={newFormState({ unitId: onlyChoice(cells), receivedOn: on })}
      words={words}
    />
  );
}
