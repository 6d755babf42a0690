import { newFormState } from "@/app/action";
import { readDisplay } from "@/app/display";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { DisplayForm } from "@/components/accounts/display-form";
import { chooseDisplay } from "./actions";

export default async function DisplayPage({ searchParams }: PageProps<"/account/display">) {
  await requireActor();
  return (
    <DisplayForm
      action={chooseDisplay}
      initial={newFormState(await readDisplay())}
      isSaved={(await searchParams).done === "saved"}
      words={await readWords()}
    />
  );
}
