import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OwnChangesPage } from "@/components/people/change-requests/own-changes";
import { ownChangesView } from "@/lib/people/change-requests/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { askChange, readAnswer, withdrawChange } from "./actions";

export default async function OwnChangesRoute({ searchParams }: PageProps<"/account/changes">) {
  const view = (await ownChangesView(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  const shown = Object.fromEntries(view.offered.map((field) => [field, view.values[field]]));
  return (
    <OwnChangesPage
      // The number kept is not typed over: left empty it stays.
      ask={{ action: askChange, initial: newEditState({ ...shown, nationalId: "" }, shown) }}
      done={paramOrNull(done)}
      on={today()}
      read={{ action: readAnswer, initial: newFormState() }}
      view={view}
      withdraw={{ action: withdrawChange, initial: newFormState() }}
      words={await readWords()}
    />
  );
}
