import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { DeskPage } from "@/components/desk/desk-page";
import { deskView } from "@/lib/desk/queries";
import { today } from "@/lib/primitives/clock";
import { acknowledgeException } from "./exception-actions";

export default async function MyDeskPage() {
  const actor = await requireActor();
  const view = await deskView(actor, today());
  const initial = Object.fromEntries(view.exceptions.map(({ id }) => [id, newFormState({ exceptionId: id })]));
  return <DeskPage acknowledging={{ action: acknowledgeException, initial }} view={view} words={await readWords()} />;
}
