import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SharesForm, shareValues } from "@/components/goals/term-form";
import { termForm } from "@/lib/goals/queries";
import { shownShares } from "@/lib/goals/schema";
import { setTermTargets } from "../../actions";

export default async function TermTargetsPage({ params }: PageProps<"/goals/[termId]/targets">) {
  const actor = await requireActor();
  const form = (await termForm(actor, (await params).termId)) ?? notFound();
  const values = shareValues(form);
  return (
    <SharesForm
      action={setTermTargets}
      form={form}
      initial={newEditState(values, shownShares(values))}
      words={await readWords()}
    />
  );
}
