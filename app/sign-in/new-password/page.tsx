import { redirect } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { switchLanguage } from "@/app/language-actions";
import { readIdentity } from "@/app/session";
import { NewPassword } from "@/components/accounts/new-password";
import { signOutAction } from "../actions";
import { choosePasswordAction } from "./actions";

export default async function NewPasswordPage() {
  const identity = await readIdentity();
  if (identity.kind !== "without-password") redirect("/");
  return (
    <NewPassword
      actions={{ choose: choosePasswordAction, language: switchLanguage, signOut: signOutAction }}
      given={identity.words}
      initial={newFormState()}
      words={await readWords()}
    />
  );
}
