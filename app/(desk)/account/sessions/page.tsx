import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SessionsPage } from "@/components/accounts/sessions-page";
import { ownSignInList } from "@/lib/accounts/own-account/sign-in-queries";
import { endSessions } from "./actions";

export default async function OwnSessionsPage() {
  const actor = await requireActor();
  return (
    <SessionsPage
      action={endSessions}
      initial={newFormState()}
      lines={await ownSignInList(actor)}
      words={await readWords()}
    />
  );
}
