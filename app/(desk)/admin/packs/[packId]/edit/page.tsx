import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { draftFields, draftValues, PackForm } from "@/components/rule-packs/pack-form";
import { today } from "@/lib/primitives/clock";
import { shownDraft } from "@/lib/rule-packs/pack-text";
import { draftView } from "@/lib/rule-packs/queries";
import { enterPack, enterPackByRule } from "../../actions";

export default async function EditDraftPage({ params, searchParams }: PageProps<"/admin/packs/[packId]/edit">) {
  const view = (await draftView(await requireActor(), (await params).packId)) ?? notFound();
  const words = await readWords();
  const as = (await searchParams).as === "text" ? "text" : "rules";
  return (
    <PackForm
      action={as === "text" ? enterPack : enterPackByRule}
      as={as}
      edited={view.heading}
      initial={newEditState(as === "text" ? draftValues(view, words) : draftFields(view), shownDraft(view))}
      on={today()}
      rules={view.rules}
      words={words}
    />
  );
}
