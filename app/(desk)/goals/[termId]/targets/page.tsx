import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SharesForm, shareValues } from "@/components/goals/term-form";
import { termForm } from "@/lib/goals/queries";
import { setTermTargets } from "../../actions";

export default async function TermTargetsPage({ params }: PageProps<"/goals/[termId]/targets">) {
  const actor = await requireActor();
  const form = (await termForm(actor, (await params).termId)) ?? notFound();
  return (
    <SharesForm
      action={setTermTargets}
      form={form}
      initial={newFormState(shareValues(form))}
      words={await readWords()}
    />
  );
}
