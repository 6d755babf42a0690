import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReviewSettingsPage } from "@/components/dossier/review/settings-page";
import { reviewSettings } from "@/lib/dossier/review/settings-queries";
import { addPhrase, chooseOrder, moveItem, removePhrase } from "./actions";

export default async function ReviewPage({ searchParams }: PageProps<"/dossiers/review">) {
  const view = (await reviewSettings(await requireActor())) ?? notFound();
  return (
    <ReviewSettingsPage
      actions={{ order: chooseOrder, move: moveItem, addPhrase, removePhrase }}
      initialOf={newFormState}
      isDone={(await searchParams).done === "saved"}
      view={view}
      words={await readWords()}
    />
  );
}
