import { redirect } from "next/navigation";
import { SetupForm } from "@/components/accounts/setup-form";
import { isInstalled } from "@/lib/accounts/setup-queries";
import { today } from "@/lib/primitives/clock";
import { newFormState } from "../action";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { setUpAction } from "./actions";

export default async function SetupPage() {
  if (await isInstalled()) redirect("/sign-in");
  return (
    <SetupForm
      action={setUpAction}
      initial={newFormState()}
      language={switchLanguage}
      on={today()}
      words={await readWords()}
    />
  );
}
