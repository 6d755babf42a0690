import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TakeUpPage } from "@/components/intake/decision-pages";
import { takeUpFields } from "@/components/intake/take-up-fields";
import { introductionForm } from "@/lib/intake/queries";
import { today } from "@/lib/primitives/clock";
import { isReadable } from "@/lib/primitives/sealed-text";
import { takeUp } from "../../actions";

export default async function TakeUpIntroductionPage({ params }: PageProps<"/intake/[introductionId]/take-up">) {
  const actor = await requireActor();
  const { introductionId } = await params;
  const on = today();
  const view = (await introductionForm(actor, introductionId, on)) ?? notFound();
  const { introduction, person, question } = view;
  const words = await readWords();
  const initial = newFormState({
    introductionId,
    occurredOn: on,
    fullName: person?.fullName ?? introduction.name,
    bornOn: person?.bornOn ?? introduction.bornOn,
    occupation: person?.occupation ?? introduction.occupation,
    sex: person?.sex ?? "",
    schooling: person?.schooling ?? "",
    joinedUnitOn: person?.joinedUnitOn ?? "",
    reason: isReadable(introduction.reason) ? introduction.reason : "",
    known: introduction.personId ?? "",
  });
  return (
    <TakeUpPage
      action={takeUp}
      fields={takeUpFields(question, on, words)}
      initial={initial}
      view={view}
      words={words}
    />
  );
}
