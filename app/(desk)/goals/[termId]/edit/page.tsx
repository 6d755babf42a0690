import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TermForm } from "@/components/goals/term-form";
import { termForm } from "@/lib/goals/queries";
import { setTerm } from "../../actions";

export default async function EditTermPage({ params }: PageProps<"/goals/[termId]/edit">) {
  const actor = await requireActor();
  const { term } = (await termForm(actor, (await params).termId)) ?? notFound();
  const { id, name, resolution, resolvedOn, from, to, target } = term;
  const initial = newEditState({
    termId: id,
    name,
    resolution,
    resolvedOn: resolvedOn ?? "",
    from,
    to,
    target: String(target),
  });
  return <TermForm action={setTerm} initial={initial} nextNumber={null} term={term} words={await readWords()} />;
}
