import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { EditClassPage } from "@/components/classes/class-form-page";
import { keptClassView } from "@/lib/classes/class-queries";
import { daysText } from "@/lib/classes/training-class";
import { today } from "@/lib/primitives/clock";
import { cancelClass, changeClass } from "../../actions";

export default async function ChangeClassPage({ params }: PageProps<"/classes/[classId]/edit">) {
  const actor = await requireActor();
  const { classId } = await params;
  const { name, place, holder, days, quota, phase } = (await keptClassView(actor, classId, today())) ?? notFound();
  if (phase === "cancelled") notFound();
  const shown = { name, place, holder, days: daysText(days), quota: String(quota) };
  return (
    <EditClassPage
      cancel={phase === "over" ? null : { action: cancelClass, initial: newFormState({ classId }) }}
      change={{ action: changeClass, initial: newEditState({ classId, ...shown }, shown) }}
      id={classId}
      name={name}
      words={await readWords()}
    />
  );
}
