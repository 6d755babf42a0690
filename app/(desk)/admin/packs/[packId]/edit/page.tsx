import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { draftValues, PackForm } from "@/components/rule-packs/pack-form";
import { today } from "@/lib/primitives/clock";
import { shownDraft } from "@/lib/rule-packs/pack-text";
import { draftView } from "@/lib/rule-packs/queries";
import { enterPack } from "../../actions";

export default async function EditDraftPage({ params }: PageProps<"/admin/packs/[packId]/edit">) {
  const view = (await draftView(await requireActor(), (await params).packId)) ?? notFound();
  const words = await readWords();
  return (
    <PackForm
      action={enterPack}
      edited={view.heading}
      initial={newEditState(draftValues(view, words), shownDraft(view))}
      on={today()}
      rules={view.rules}
      words={words}
    />
  );
}
