import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CausesPage } from "@/components/dossier/review/causes-page";
import { causeList } from "@/lib/dossier/review/cause-queries";
import { addCause, renameCause, restoreCause, retireCause } from "./actions";

export default async function CauseListPage({ searchParams }: PageProps<"/dossiers/causes">) {
  const view = (await causeList(await requireActor())) ?? notFound();
  return (
    <CausesPage
      actions={{ add: addCause, rename: renameCause, retire: retireCause, restore: restoreCause }}
      editOf={(causeId, name) => newEditState({ causeId, name }, { name })}
      initialOf={newFormState}
      isDone={(await searchParams).done === "saved"}
      view={view}
      words={await readWords()}
    />
  );
}
