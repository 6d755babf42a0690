import { redirect } from "next/navigation";
import { SetupForm } from "@/components/accounts/setup-form";
import { isInstalled } from "@/lib/accounts/setup-queries";
import { today } from "@/lib/primitives/clock";
import { newFormState } from "../action";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { readKeptForm } from "../sent-form";
import { setUpAction } from "./actions";

export default async function SetupPage() {
  if (await isInstalled()) redirect("/sign-in");
  return (
    <SetupForm
      action={setUpAction}
      initial={newFormState()}
      kept={{ path: "/setup", kept: await readKeptForm(null, "/setup"), sender: "" }}
      language={switchLanguage}
      on={today()}
      words={await readWords()}
    />
  );
}
