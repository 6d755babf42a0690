import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TipFormPage } from "@/components/dossier/rework/tip-form-page";
import { auditedTipForm } from "@/lib/dossier/rework/tip-queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import { publishTip } from "../actions";

export default async function NewTipPage({ params }: PageProps<"/dossiers/tips/[remarkId]">) {
  const actor = await requireActor();
  const { remarkId } = await params;
  const view = (await auditedTipForm(actor, remarkId)) ?? notFound();
  const text = isReadable(view.text) ? view.text : "";
  return (
    <TipFormPage
      action={publishTip}
      initial={newFormState({ remarkId, cause: view.cause ?? "", text })}
      view={view}
      words={await readWords()}
    />
  );
}
