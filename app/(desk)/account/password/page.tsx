import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OwnPassword } from "@/components/accounts/own-password";
import { changePassword } from "./actions";

export default async function OwnPasswordPage() {
  await requireActor();
  return <OwnPassword action={changePassword} initial={newFormState()} words={await readWords()} />;
}
