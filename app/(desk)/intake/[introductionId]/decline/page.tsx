import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { DeclinePage } from "@/components/intake/decision-pages";
import { introductionForm } from "@/lib/intake/queries";
import { today } from "@/lib/primitives/clock";
import { decline } from "../../actions";

export default async function DeclineIntroductionPage({ params }: PageProps<"/intake/[introductionId]/decline">) {
  const actor = await requireActor();
  const { introductionId } = await params;
  const on = today();
  const view = (await introductionForm(actor, introductionId, on)) ?? notFound();
  return (
    <DeclinePage
      action={decline}
      initial={newFormState({ introductionId, occurredOn: on })}
      view={view}
      words={await readWords()}
    />
  );
}
