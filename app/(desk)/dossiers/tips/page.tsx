import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TipsPage } from "@/components/dossier/rework/tips-page";
import { tipLibrary } from "@/lib/dossier/rework/tip-queries";
import { retireTip } from "./actions";

export default async function TipLibraryPage({ searchParams }: PageProps<"/dossiers/tips">) {
  const view = (await tipLibrary(await requireActor())) ?? notFound();
  return (
    <TipsPage
      initialOf={newFormState}
      isDone={(await searchParams).done === "saved"}
      retire={retireTip}
      view={view}
      words={await readWords()}
    />
  );
}
