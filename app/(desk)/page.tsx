import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { readIdentity, requireActor } from "@/app/session";
import { DeskPage } from "@/components/desk/desk-page";
import { deskView } from "@/lib/desk/queries";
import { today } from "@/lib/primitives/clock";
import { acknowledgeException, agreeToRequest } from "./exception-actions";

export default async function MyDeskPage() {
  const actor = await requireActor();
  const view = await deskView(actor, today());
  const identity = await readIdentity();
  const given = identity.kind === "actor" ? identity.words.filter(({ isNew }) => !isNew) : [];
  const acknowledging = Object.fromEntries(view.exceptions.map(({ id }) => [id, newFormState({ exceptionId: id })]));
  const agreeing = Object.fromEntries(view.requests.map(({ id }) => [id, newFormState({ controlId: id })]));
  return (
    <DeskPage
      acknowledging={{ action: acknowledgeException, initial: acknowledging }}
      agreeing={{ action: agreeToRequest, initial: agreeing }}
      given={given}
      view={view}
      words={await readWords()}
    />
  );
}
